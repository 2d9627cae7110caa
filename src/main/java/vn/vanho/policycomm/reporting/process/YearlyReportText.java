package vn.vanho.policycomm.reporting.process;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.engine.Phrases;

/** The five parts of the report of a year as one text (Decree 30/2020). */
@Component("yearlyReport")
public class YearlyReportText implements ModelBean {

    private static final List<String> PARTS =
            List.of("partDirection", "partResults", "partProblems", "partOrientation", "partProposals");

    private final Phrases phrases;

    YearlyReportText(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Each part with its heading, a paragraph a line. */
    public String text(VariableScope scope) {
        return PARTS.stream()
                .map(part -> "%s%n%s"
                        .formatted(phrases.of("report.part." + part), Objects.toString(scope.getVariable(part), "")))
                .collect(Collectors.joining("\n"));
    }
}
