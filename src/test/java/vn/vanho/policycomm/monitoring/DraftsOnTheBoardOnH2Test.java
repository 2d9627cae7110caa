package vn.vanho.policycomm.monitoring;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class DraftsOnTheBoardOnH2Test extends DraftsOnTheBoard {}
