package vn.vanho.policycomm.training;

import java.util.Collection;
import java.util.List;

/** The record of whom units nominated for trainings, and who attended. */
public interface Nominees {

    /** Keeps whom a unit nominates, in place of those it nominated before. */
    void keep(String caseKey, String unit, List<Person> people);

    /** Everybody nominated for a training, unit by unit, each in the unit's own order. */
    List<Nominee> of(String caseKey);

    /**
     * Records the attendance of these nominees.
     *
     * @param nominated ids of all that it is recorded of
     * @param present ids of those among them who attended
     */
    void attended(Collection<String> nominated, Collection<String> present);
}
