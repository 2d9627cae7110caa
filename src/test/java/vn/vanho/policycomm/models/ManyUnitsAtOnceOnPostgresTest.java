package vn.vanho.policycomm.models;

import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class ManyUnitsAtOnceOnPostgresTest extends ManyUnitsAtOnce {}
