package vn.vanho.policycomm.figures;

import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class CountingDraftsOnPostgresTest extends CountingDrafts {}
