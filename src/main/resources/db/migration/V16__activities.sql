-- What units did beside drafts, each logged in a task, and what counts of it.
create table activity (
    id        varchar(36) primary key,
    case_key  varchar(255) not null,
    plan_year integer not null,
    item      varchar(10) not null,
    unit      varchar(64) not null,
    kind      varchar(40) not null,
    position  integer not null,
    held_on   date not null,
    title     varchar(500) not null,
    place     varchar(300) not null,
    unique (case_key, unit, kind, position)
);
create index activity_of_year on activity (plan_year, held_on);

create table activity_figure (
    activity_id varchar(36) not null references activity (id),
    measure     varchar(30) not null,
    amount      bigint not null,
    primary key (activity_id, measure)
);
