package vn.vanho.policycomm.training;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class KeepingNomineesOnH2Test extends KeepingNominees {}
