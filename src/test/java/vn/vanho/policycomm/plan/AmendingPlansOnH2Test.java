package vn.vanho.policycomm.plan;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class AmendingPlansOnH2Test extends AmendingPlans {}
