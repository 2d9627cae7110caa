package vn.vanho.policycomm.models;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class ManyUnitsAtOnceOnH2Test extends ManyUnitsAtOnce {}
