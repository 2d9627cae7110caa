package vn.vanho.policycomm.scenarios;

import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class HeadAwayOnPostgresTest extends HeadAwayScenario {}
