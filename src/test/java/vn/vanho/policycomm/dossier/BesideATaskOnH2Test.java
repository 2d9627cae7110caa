package vn.vanho.policycomm.dossier;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class BesideATaskOnH2Test extends BesideATask {}
