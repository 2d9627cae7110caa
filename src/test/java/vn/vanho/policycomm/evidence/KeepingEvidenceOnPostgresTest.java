package vn.vanho.policycomm.evidence;

import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class KeepingEvidenceOnPostgresTest extends KeepingEvidence {}
