package vn.vanho.policycomm.monitoring.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.monitoring.BoardScope;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.oversight.RegisteredDraft;
import vn.vanho.policycomm.oversight.RegisteredDrafts;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlans;

/** Reads how much of a board is asked for, from the parameters of an address. */
@Component
class BoardScopes {

    static final String QUARTER = "quy";
    static final String UNIT = "don-vi";
    static final String ITEM = "muc";
    static final String DRAFT = "du-thao";

    private final YearPlans plans;
    private final RegisteredDrafts registered;
    private final Drafts drafts;
    private final Units units;
    private final Phrases phrases;

    BoardScopes(YearPlans plans, RegisteredDrafts registered, Drafts drafts, Units units, Phrases phrases) {
        this.plans = plans;
        this.registered = registered;
        this.drafts = drafts;
        this.units = units;
        this.phrases = phrases;
    }

    /**
     * What is null or empty narrows nothing.
     *
     * @throws vn.vanho.policycomm.engine.InputRefused naming each parameter that is none, and what it may be
     */
    BoardScope read(
            int year, @Nullable String quarter, @Nullable String unit, @Nullable String item, @Nullable String draft) {
        Violations violations = new Violations();
        BoardScope scope = new BoardScope(
                year,
                chosen(violations, QUARTER, quarter, Stream.of("1", "2", "3", "4"))
                        .map(Integer::valueOf)
                        .orElse(null),
                chosen(violations, UNIT, unit, units.ofAllTimes().stream().map(Unit::id))
                        .orElse(null),
                chosen(violations, ITEM, item, plans.of(year).items().stream().map(PlanItem::code))
                        .orElse(null),
                chosen(violations, DRAFT, draft, subjects(year)).orElse(null));
        violations.refuseIfAny();
        return scope;
    }

    private Stream<String> subjects(int year) {
        return Stream.concat(
                        registered.of(year).stream().map(RegisteredDraft::subject),
                        drafts.ofYear(year).values().stream()
                                .map(Draft::details)
                                .map(details -> details.subject()))
                .distinct();
    }

    private Optional<String> chosen(
            Violations violations, String field, @Nullable String given, Stream<String> possible) {
        if (given == null || given.isEmpty()) {
            return Optional.empty();
        }
        List<String> known = possible.toList();
        if (!known.contains(given)) {
            String all = known.isEmpty() ? phrases.of("board.filter.nothing") : String.join(", ", known);
            violations.add(field, phrases.of("board.filter." + field), phrases.of("board.filter.none", given, all));
        }
        return Optional.of(given).filter(known::contains);
    }
}
