package vn.vanho.policycomm.dossier;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class WatchingAnInstanceOnH2Test extends WatchingAnInstance {}
