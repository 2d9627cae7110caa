package vn.vanho.policycomm.workbench;

import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class EnteringCommentsOnPostgresTest extends EnteringComments {}
