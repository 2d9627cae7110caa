-- What came of each case of a plan item.
create table item_result (
    case_key  varchar(255) primary key,
    plan_year integer not null,
    item      varchar(10) not null,
    outcome   varchar(20) not null,
    summary   varchar(4000) not null,
    obstacles varchar(4000) not null,
    done_by   varchar(64) not null,
    ended_at  timestamp with time zone not null
);
create index item_result_of_year on item_result (plan_year, item);
