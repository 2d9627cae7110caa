package vn.vanho.policycomm.dossier;

import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class FindingFinishedWorkOnPostgresTest extends FindingFinishedWork {}
