package vn.vanho.policycomm.plan.internal;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class KeepingDaysOffOnH2Test extends KeepingDaysOff {}
