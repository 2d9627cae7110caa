package vn.vanho.policycomm.figures;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class CountingDraftsOnH2Test extends CountingDrafts {}
