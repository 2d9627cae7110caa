-- Requests for more time and what the leadership decided. The subject is what is due, named as in deadline_move: the
-- engine's task, or the variable of a unit's part.
create table deadline_extension (
    id         varchar(36) primary key,
    subject    varchar(255) not null,
    task_id    varchar(64) not null,
    item       varchar(10) not null,
    case_key   varchar(255) not null,
    step       varchar(255) not null,
    unit       varchar(64) not null,
    due_before timestamp with time zone not null,
    wished_on  date not null,
    reason     ${text} not null,
    asked_by   varchar(64) not null,
    asked_at   timestamp with time zone not null,
    outcome    varchar(20),
    granted_on date,
    refusal    ${text},
    decided_by varchar(64),
    ended_at   timestamp with time zone
);
create index deadline_extension_of_subject on deadline_extension (subject);
create index deadline_extension_at_task on deadline_extension (task_id);
create index deadline_extension_of_case on deadline_extension (case_key);
