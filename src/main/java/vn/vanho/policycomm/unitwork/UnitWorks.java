package vn.vanho.policycomm.unitwork;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The record of what units were asked for and answered; who works on what is the engine's to know. */
public interface UnitWorks {

    /**
     * Notes that a unit is asked; asked again for the same case and kind, it starts anew.
     *
     * @param unit who does it: who is asked, or its successor
     */
    void ask(String caseKey, String kind, String askedUnit, String unit, OffsetDateTime dueAt);

    /** Moves the due date of a part that is under way. */
    void postpone(String caseKey, String kind, String askedUnit, OffsetDateTime dueAt);

    /** A part that is under way passes to another unit. */
    void pass(UnitWork work, String unit);

    /**
     * Records how it ended.
     *
     * @param doneBy the account of who entered the report; null when nobody did
     * @throws java.util.NoSuchElementException when the unit was never asked
     */
    UnitWork record(
            String caseKey,
            String kind,
            String askedUnit,
            WorkReport report,
            @Nullable String doneBy,
            boolean onBehalf);

    /** The part of one unit, by whom it was asked of first; empty when it was never asked. */
    Optional<UnitWork> find(String caseKey, String kind, String askedUnit);

    /** The part whose own process has this business key; empty for every other key. */
    default Optional<UnitWork> ofKey(String businessKey) {
        int unit = businessKey.lastIndexOf('/');
        int kind = businessKey.lastIndexOf('/', unit - 1);
        return kind < 0
                ? Optional.empty()
                : find(
                        businessKey.substring(0, kind),
                        businessKey.substring(kind + 1, unit),
                        businessKey.substring(unit + 1));
    }

    /** Everything asked for in a case, in the order of asking. */
    List<UnitWork> of(String caseKey);

    /** Everything asked for in cases whose business key begins so, e.g. {@code 2024/}. */
    List<UnitWork> below(String prefix);

    /** The same of a year, counted by the database: as many rows for a hundred thousand parts as for ten. */
    List<WorkTally> tallies(int year);

    /** What is under way in all cases, case by case, what is due first before the rest. */
    List<UnitWork> open();
}
