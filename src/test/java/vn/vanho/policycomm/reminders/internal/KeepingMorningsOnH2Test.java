package vn.vanho.policycomm.reminders.internal;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class KeepingMorningsOnH2Test extends KeepingMornings {}
