package vn.vanho.policycomm.organisation;

import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class KeepingPeopleOnPostgresTest extends KeepingPeople {}
