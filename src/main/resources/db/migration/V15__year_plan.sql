-- The plan of each year as it was brought in and amended; short lists are kept a line each.
create table year_plan (
    plan_year  integer primary key,
    title      varchar(1000) not null,
    number     varchar(100),
    issued_on  date,
    budget     varchar(4000) not null,
    brought_by varchar(64) not null,
    brought_at timestamp with time zone not null
);

-- Holders are codes of roles or ids of units; exactly one of the two due dates is given.
create table plan_item (
    plan_year    integer not null references year_plan (plan_year),
    code         varchar(10) not null,
    position     integer not null,
    title        varchar(300) not null,
    content      varchar(4000) not null,
    leads        varchar(2000) not null,
    accountable  varchar(64) not null,
    coordinating varchar(2000) not null,
    subjects     ${text} not null,
    opens_on     date not null,
    closes_on    date not null,
    trigger_code varchar(20),
    due_by       date,
    due_before   date,
    evidence     varchar(2000) not null,
    primary key (plan_year, code),
    check ((due_by is null) <> (due_before is null))
);
