package vn.vanho.policycomm.plan;

import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class AmendingPlansOnPostgresTest extends AmendingPlans {}
