package vn.vanho.policycomm.training;

import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class KeepingNomineesOnPostgresTest extends KeepingNominees {}
