package vn.vanho.policycomm.oversight;

import java.util.List;
import java.util.Optional;

/** The Council's reviews: the figures of their day and what members said. */
public interface QuarterlyReviews {

    /** Keeps the figures that the members see; those of a review prepared again replace the first. */
    void prepare(QuarterlyReview review);

    Optional<QuarterlyReview> find(String caseKey);

    /** Keeps what a member said, in place of what that member said before. */
    void say(Remark remark);

    /** In the order in which members spoke. */
    List<Remark> remarks(String caseKey);
}
