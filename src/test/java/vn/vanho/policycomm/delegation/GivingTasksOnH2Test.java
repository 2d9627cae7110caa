package vn.vanho.policycomm.delegation;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class GivingTasksOnH2Test extends GivingTasks {}
