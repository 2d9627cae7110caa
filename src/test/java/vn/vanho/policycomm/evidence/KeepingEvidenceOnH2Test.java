package vn.vanho.policycomm.evidence;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class KeepingEvidenceOnH2Test extends KeepingEvidence {}
