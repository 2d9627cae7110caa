package vn.vanho.policycomm.reporting;

import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class KeepingUnitReportsOnPostgresTest extends KeepingUnitReports {}
