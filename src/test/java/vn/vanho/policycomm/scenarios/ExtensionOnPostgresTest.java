package vn.vanho.policycomm.scenarios;

import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class ExtensionOnPostgresTest extends ExtensionScenario {}
