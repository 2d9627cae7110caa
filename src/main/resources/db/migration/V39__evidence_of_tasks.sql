-- Evidence belongs to the task that it was added in; in a unit's part, whose work may be returned, to the part. The task
-- of what is there already is the one that was open then.
alter table evidence add column part boolean default false not null;
update evidence set part = true where task_key = 'do-work' and exists (select 1 from unit_work w
    where w.case_key || '/' || w.kind || '/' || w.asked_unit = evidence.case_key);
alter table evidence add column task_id varchar(64) default '' not null;
update evidence set task_id = coalesce((select max(t.ID_) from ACT_HI_TASKINST t
    join ACT_HI_PROCINST p on p.PROC_INST_ID_ = t.PROC_INST_ID_
    where p.BUSINESS_KEY_ = evidence.case_key and t.TASK_DEF_KEY_ = evidence.task_key
      and cast(t.START_TIME_ as timestamp with time zone) <= evidence.added_at
      and (t.END_TIME_ is null or cast(t.END_TIME_ as timestamp with time zone) >= evidence.added_at)), '');
create index evidence_of_task on evidence (task_id);
