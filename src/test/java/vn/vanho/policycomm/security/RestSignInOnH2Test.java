package vn.vanho.policycomm.security;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class RestSignInOnH2Test extends RestSignIn {}
