package vn.vanho.policycomm.plan.internal;

import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class KeepingDaysOffOnPostgresTest extends KeepingDaysOff {}
