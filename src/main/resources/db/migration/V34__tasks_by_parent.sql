-- The engine asks for the sub-tasks of each task that is completed, and ships no index for it.
create index task_of_parent on ACT_RU_TASK (PARENT_TASK_ID_);
