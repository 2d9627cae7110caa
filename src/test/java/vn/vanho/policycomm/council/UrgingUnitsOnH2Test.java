package vn.vanho.policycomm.council;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class UrgingUnitsOnH2Test extends UrgingUnits {}
