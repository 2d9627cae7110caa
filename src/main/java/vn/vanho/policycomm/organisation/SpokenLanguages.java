package vn.vanho.policycomm.organisation;

import java.util.Set;

/** Which languages people of the communes understand, by the locality's profile. */
public interface SpokenLanguages {

    /** Those of a unit; Vietnamese alone where the profile tells none. */
    Set<Language> of(String unitId);
}
