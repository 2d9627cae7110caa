package vn.vanho.policycomm.council;

import java.time.LocalDate;
import java.util.List;
import vn.vanho.policycomm.monitoring.LateStep;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.reporting.CouncilLetter;
import vn.vanho.policycomm.reporting.CouncilLetter.Late;

/**
 * What would be sent to a unit about an item.
 *
 * @param courtesy whether the unit takes no orders and is only reminded
 * @param day on which it would be sent
 * @param steps what is late; none where nothing is
 * @param addresses to which mails would go: the unit's and its people's
 */
record UrgeProposal(
        int year,
        PlanItem item,
        Unit unit,
        boolean courtesy,
        LocalDate day,
        List<LateStep> steps,
        List<String> addresses,
        Words mail) {

    UrgeProposal {
        steps = List.copyOf(steps);
        addresses = List.copyOf(addresses);
    }

    /** What its mails say. */
    record Words(String subject, String text) {}

    /** As people call the item, e.g. {@code II.1a. Quán triệt, nâng cao nhận thức}. */
    public String itemName() {
        return "%s. %s".formatted(item.code(), item.title());
    }

    CouncilLetter letter() {
        return new CouncilLetter(
                unit.id(),
                courtesy,
                year,
                item.code(),
                itemName(),
                day,
                steps.stream()
                        .map(step -> new Late(step.title(), step.dueOn(), step.workingDays()))
                        .toList());
    }
}
