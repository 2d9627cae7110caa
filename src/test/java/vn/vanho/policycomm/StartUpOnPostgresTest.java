package vn.vanho.policycomm;

import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class StartUpOnPostgresTest extends StartUp {}
