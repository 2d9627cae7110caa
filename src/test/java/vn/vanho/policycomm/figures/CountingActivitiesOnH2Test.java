package vn.vanho.policycomm.figures;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class CountingActivitiesOnH2Test extends CountingActivities {}
