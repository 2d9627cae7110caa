package vn.vanho.policycomm.organisation.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vanho.policycomm.organisation.Language;
import vn.vanho.policycomm.organisation.Locality;
import vn.vanho.policycomm.organisation.Roster;
import vn.vanho.policycomm.organisation.Unit;

/**
 * The place, its units and their people, as the profile gives them.
 *
 * @param languages those of the communes that the profile tells, by the ids of the units
 * @param councilMembers ids of the units whose heads are members of the Council
 */
record Organisation(
        Locality locality,
        List<Unit> units,
        Map<String, Set<Language>> languages,
        List<String> councilMembers,
        Roster roster) {}
