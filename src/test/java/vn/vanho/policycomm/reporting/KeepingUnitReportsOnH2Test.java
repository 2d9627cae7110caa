package vn.vanho.policycomm.reporting;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class KeepingUnitReportsOnH2Test extends KeepingUnitReports {}
