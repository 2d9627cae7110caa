package vn.vanho.policycomm.council;

import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class OpeningTheBoardOnPostgresTest extends OpeningTheBoard {}
