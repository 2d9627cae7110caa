package vn.vanho.policycomm.monitoring;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class ReadingTheBoardOnH2Test extends ReadingTheBoard {}
