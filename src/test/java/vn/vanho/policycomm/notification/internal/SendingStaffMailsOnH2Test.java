package vn.vanho.policycomm.notification.internal;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class SendingStaffMailsOnH2Test extends SendingStaffMails {}
