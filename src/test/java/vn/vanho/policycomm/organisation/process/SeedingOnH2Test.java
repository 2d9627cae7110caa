package vn.vanho.policycomm.organisation.process;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class SeedingOnH2Test extends Seeding {}
