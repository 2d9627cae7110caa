package vn.vanho.policycomm.engine;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class SameTaskTwiceOnH2Test extends SameTaskTwice {}
