package vn.vanho.policycomm.plan.process;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.plan.ConsultationWindow;
import vn.vanho.policycomm.plan.ConsultationWindows;
import vn.vanho.policycomm.plan.DayKind;
import vn.vanho.policycomm.plan.IssuerLevel;

/** Asks the deployed decision table, whoever is acting: what the law says is no secret. */
@Component
class DecidedWindows implements ConsultationWindows {

    private static final String DECISION = "consultation-window";

    private final DecisionService decisions;
    private final OwnAuthority own;

    DecidedWindows(DecisionService decisions, OwnAuthority own) {
        this.decisions = decisions;
        this.own = own;
    }

    @Override
    public Optional<ConsultationWindow> find(String documentType, IssuerLevel issuer, LocalDate directiveDate) {
        Map<String, Object> input = Map.of(
                "documentType", documentType,
                "issuerLevel", issuer.code(),
                "directiveDate", directiveDate.toString());
        DmnDecisionResult rules = own.call(
                () -> decisions.evaluateDecisionByKey(DECISION).variables(input).evaluate());
        return Optional.ofNullable(rules.getSingleResult()).map(DecidedWindows::window);
    }

    private static ConsultationWindow window(DmnDecisionResultEntries rule) {
        return new ConsultationWindow(
                rule.<Integer>getEntry("minimumDays"),
                rule.<Integer>getEntry("replyDays"),
                DayKind.valueOf(rule.<String>getEntry("dayKind").toUpperCase(Locale.ROOT)),
                rule.getEntry("legalBasis"));
    }
}
