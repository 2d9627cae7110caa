-- Each change of the days off, and each open deadline that it moved.
create table days_off_change (
    id         varchar(36) primary key,
    changed_by varchar(64) not null,
    changed_at timestamp with time zone not null,
    days       ${text} not null
);
create index days_off_change_latest on days_off_change (changed_at);

-- The subject is the engine's task, timer or variable; the unit is empty where none is known.
create table deadline_move (
    id         varchar(36) primary key,
    change_id  varchar(36) not null references days_off_change (id),
    moved_at   timestamp with time zone not null,
    subject    varchar(255) not null,
    kind       varchar(10) not null,
    case_key   varchar(255) not null,
    step       varchar(255) not null,
    unit       varchar(64) not null,
    due_before timestamp with time zone not null,
    due_after  timestamp with time zone not null
);
create index deadline_move_of_change on deadline_move (change_id);
create index deadline_move_of_subject on deadline_move (subject, moved_at);
