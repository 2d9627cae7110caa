package vn.vanho.policycomm.organisation;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class KeepingPeopleOnH2Test extends KeepingPeople {}
