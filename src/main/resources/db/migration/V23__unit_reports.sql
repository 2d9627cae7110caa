-- What units reported of a year, once it was accepted: their figures stand beside those that were counted (plan, III.1b).
create table unit_report (
    case_key  varchar(255) primary key,
    plan_year integer not null,
    unit      varchar(64) not null,
    proposals varchar(4000) not null
);
create index unit_report_of_year on unit_report (plan_year, unit);

create table unit_report_figure (
    case_key  varchar(255) not null references unit_report (case_key) on delete cascade,
    measure   varchar(30) not null,
    breakdown varchar(30) not null,
    position  integer not null,
    counted   bigint not null,
    reported  bigint not null,
    primary key (case_key, measure, breakdown)
);
