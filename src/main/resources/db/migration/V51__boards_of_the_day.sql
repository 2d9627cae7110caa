-- The board of a year as the Council's members saw it on the day of a review, or when they were asked about the yearly
-- report. Rows are added, never changed. The older records of reviews have their words only.
create table kept_board (
    id           varchar(64) primary key,
    case_key     varchar(255) not null,
    plan_year    integer not null,
    kept_at      timestamp with time zone not null,
    in_scope     integer not null,
    communicated integer not null,
    figures      ${text} not null
);
create index kept_board_of_case on kept_board (case_key, kept_at);
create index kept_board_of_year on kept_board (plan_year, kept_at);

create table kept_board_item (
    board_id     varchar(64) not null references kept_board (id),
    position     integer not null,
    item         varchar(10) not null,
    title        varchar(1000) not null,
    status       varchar(20) not null,
    due_on       date not null,
    working_days integer not null,
    primary key (board_id, item)
);

create table kept_board_part (
    board_id     varchar(64) not null references kept_board (id),
    item         varchar(10) not null,
    position     integer not null,
    unit         varchar(64) not null,
    name         varchar(300) not null,
    status       varchar(20) not null,
    working_days integer not null,
    primary key (board_id, item, unit)
);

insert into kept_board (id, case_key, plan_year, kept_at, in_scope, communicated, figures)
    select 'review ' || case_key, case_key, cast(left(case_key, 4) as integer), prepared_at, 0, 0, figures
    from quarterly_review;
drop table quarterly_review;
