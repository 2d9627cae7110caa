package vn.vanho.policycomm.oversight.process;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.oversight.QuarterlyReview;
import vn.vanho.policycomm.oversight.QuarterlyReviews;

/** Keeps the figures of the day for the members of the Council. */
@Component
class PrepareReview implements JavaDelegate {

    private final QuarterlyReviews reviews;
    private final YearSoFar year;
    private final Clock clock;

    PrepareReview(QuarterlyReviews reviews, YearSoFar year, Clock clock) {
        this.reviews = reviews;
        this.year = year;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String figures = year.describe((Integer) execution.getVariable("planYear"));
        reviews.prepare(new QuarterlyReview(execution.getProcessBusinessKey(), figures, OffsetDateTime.now(clock)));
    }
}
