package vn.vanho.policycomm.monitoring;

import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class ReadingTheBoardOnPostgresTest extends ReadingTheBoard {}
