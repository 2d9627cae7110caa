-- Amendments of the plans: the document that amends, and each fact before and after it, in the words of plan_item.
create table plan_amendment (
    id         varchar(36) primary key,
    plan_year  integer not null references year_plan (plan_year),
    number     varchar(100) not null,
    issued_on  date not null,
    reason     varchar(4000) not null,
    amended_by varchar(64) not null,
    amended_at timestamp with time zone not null
);
create index plan_amendment_of_year on plan_amendment (plan_year, amended_at);

create table plan_amendment_fact (
    amendment_id varchar(36) not null references plan_amendment (id),
    position     integer not null,
    item         varchar(10) not null,
    fact         varchar(20) not null,
    before_it    varchar(4000) not null,
    after_it     varchar(4000) not null,
    primary key (amendment_id, position)
);

-- Who takes the steps of a role for one item of a year, since another unit leads it.
create table plan_item_role (
    plan_year integer not null references year_plan (plan_year),
    item      varchar(10) not null,
    role      varchar(20) not null,
    unit      varchar(64) not null,
    primary key (plan_year, item, role)
);

-- How long the item waits for what triggers it; null as long as the configured deadline stands.
alter table plan_item add column awaited_until date;
