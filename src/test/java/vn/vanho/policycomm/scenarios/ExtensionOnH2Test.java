package vn.vanho.policycomm.scenarios;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class ExtensionOnH2Test extends ExtensionScenario {}
