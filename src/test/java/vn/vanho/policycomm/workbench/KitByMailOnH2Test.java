package vn.vanho.policycomm.workbench;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class KitByMailOnH2Test extends KitByMail {}
