package vn.vanho.policycomm.council;

import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class ReadingRecordsOnPostgresTest extends ReadingRecords {}
