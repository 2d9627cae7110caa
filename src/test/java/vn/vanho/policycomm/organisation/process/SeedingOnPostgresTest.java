package vn.vanho.policycomm.organisation.process;

import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class SeedingOnPostgresTest extends Seeding {}
