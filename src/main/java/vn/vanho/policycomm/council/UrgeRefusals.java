package vn.vanho.policycomm.council;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.monitoring.BoardScope;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.monitoring.UnitState;
import vn.vanho.policycomm.monitoring.YearBoards;
import vn.vanho.policycomm.plan.Deadline;

/** Says why a unit is not urged though somebody wants to: nothing is late, or what is late is not the unit's to do. */
@Component
class UrgeRefusals {

    private final YearBoards boards;
    private final Phrases phrases;

    UrgeRefusals(YearBoards boards, Phrases phrases) {
        this.boards = boards;
        this.phrases = phrases;
    }

    /** The reason, in Vietnamese; empty when something is late. */
    Optional<String> of(UrgeProposal proposal) {
        return proposal.steps().isEmpty()
                ? Optional.of(state(proposal)
                        .map(state -> reason(proposal, state))
                        .orElseGet(() -> phrase("nothing", proposal)))
                : Optional.empty();
    }

    private Optional<UnitState> state(UrgeProposal proposal) {
        BoardScope scope = new BoardScope(
                proposal.year(), null, proposal.unit().id(), proposal.item().code(), null);
        return boards.of(scope).items().stream()
                .map(item -> item.units())
                .flatMap(List::stream)
                .findFirst();
    }

    private String reason(UrgeProposal proposal, UnitState state) {
        if (state.dueAt() != null) {
            String day = Phrases.day(Objects.requireNonNull(state.dueAt())
                    .atZoneSameInstant(Deadline.ZONE)
                    .toLocalDate());
            return phrase("notYet", proposal, day);
        }
        boolean itemIsLate = state.status() == PlanStatus.OVERDUE || state.status() == PlanStatus.NO_ANSWER;
        return phrase(itemIsLate ? "othersTurn" : "nothing", proposal);
    }

    private String phrase(String key, UrgeProposal proposal, Object... more) {
        Object[] values = new Object[2 + more.length];
        values[0] = proposal.unit().name();
        values[1] = proposal.item().code();
        System.arraycopy(more, 0, values, 2, more.length);
        return phrases.of("council.urge." + key, values);
    }
}
