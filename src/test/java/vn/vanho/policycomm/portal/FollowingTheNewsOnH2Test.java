package vn.vanho.policycomm.portal;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class FollowingTheNewsOnH2Test extends FollowingTheNews {}
