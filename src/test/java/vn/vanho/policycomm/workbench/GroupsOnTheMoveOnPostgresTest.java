package vn.vanho.policycomm.workbench;

import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class GroupsOnTheMoveOnPostgresTest extends GroupsOnTheMove {}
