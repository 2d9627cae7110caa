package vn.vanho.policycomm.council;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class ReadingRecordsOnH2Test extends ReadingRecords {}
