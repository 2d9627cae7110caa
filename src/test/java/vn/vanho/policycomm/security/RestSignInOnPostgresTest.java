package vn.vanho.policycomm.security;

import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class RestSignInOnPostgresTest extends RestSignIn {}
