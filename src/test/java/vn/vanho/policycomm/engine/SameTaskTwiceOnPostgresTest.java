package vn.vanho.policycomm.engine;

import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class SameTaskTwiceOnPostgresTest extends SameTaskTwice {}
