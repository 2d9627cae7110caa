package vn.vanho.policycomm.organisation.internal;

import java.util.List;
import vn.vanho.policycomm.organisation.Locality;
import vn.vanho.policycomm.organisation.Unit;

/** What a profile holds. */
record Profile(Locality locality, List<Unit> units) {}
