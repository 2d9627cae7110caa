package vn.vanho.policycomm;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class StartUpOnH2Test extends StartUp {}
