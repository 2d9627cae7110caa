package vn.vanho.policycomm.organisation.internal;

import java.util.List;
import vn.vanho.policycomm.organisation.Locality;
import vn.vanho.policycomm.organisation.Roster;
import vn.vanho.policycomm.organisation.Unit;

/**
 * The place, its units and their people, as the profile gives them.
 *
 * @param councilMembers ids of the units whose heads are members of the Council
 */
record Organisation(Locality locality, List<Unit> units, List<String> councilMembers, Roster roster) {}
