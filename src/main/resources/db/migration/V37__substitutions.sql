-- Who stands in for which head of a unit while that head is away; days are inclusive. A row is never taken away.
create table substitution (
    id           varchar(36) primary key,
    unit         varchar(64) not null,
    head_group   varchar(100) not null,
    head         varchar(64) not null,
    substitute   varchar(64) not null,
    first_day    date not null,
    last_day     date not null,
    reason       varchar(500) not null,
    entered_by   varchar(64) not null,
    entered_at   timestamp with time zone not null,
    ended_by     varchar(64),
    ended_at     timestamp with time zone,
    ended_how    varchar(20)
);
create index substitution_of_substitute on substitution (substitute, last_day);
create index substitution_of_unit on substitution (unit, last_day);

-- What the engine's accounts are lent: see LentGroups.
create view lent_group as
select substitute as account, head_group as group_id, unit as member_group, head as lender, first_day, last_day
from substitution where ended_at is null;

-- What somebody did with a task in another's place.
create table done_in_place (
    id       varchar(36) primary key,
    task_id  varchar(64) not null,
    act      varchar(10) not null,
    account  varchar(64) not null,
    for_whom varchar(64) not null,
    done_at  timestamp with time zone not null
);
create index done_in_place_of_task on done_in_place (task_id, done_at);
