package vn.vanho.policycomm.portal;

import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class FollowingTheNewsOnPostgresTest extends FollowingTheNews {}
