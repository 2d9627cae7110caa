package vn.vanho.policycomm.delegation;

import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class GivingTasksOnPostgresTest extends GivingTasks {}
