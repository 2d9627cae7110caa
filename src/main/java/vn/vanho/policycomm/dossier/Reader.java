package vn.vanho.policycomm.dossier;

import java.util.Set;
import vn.vanho.policycomm.engine.Actor;

/**
 * Who reads the files of an item's cases.
 *
 * @param units ids of the reader's units, with those that they took over from
 * @param seesAll whether other units' parts are for the reader, too
 * @param namedInItem whether one of the units leads or coordinates the item
 */
record Reader(Actor person, Set<String> units, boolean seesAll, boolean namedInItem) {

    Reader {
        units = Set.copyOf(units);
    }

    /** Whether what this unit did is for the reader. */
    boolean maySee(String unit) {
        return seesAll || units.contains(unit);
    }

    /** Whether an open step is the reader's to work on. */
    boolean worksOn(Step step) {
        return step.open() && step.groups().stream().anyMatch(person::in);
    }
}
