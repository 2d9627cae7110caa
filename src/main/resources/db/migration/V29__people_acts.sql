-- What administrators did about people, in the order in which it was done; units are named as they were called then.
create table people_act (
    id      varchar(36) primary key,
    done_at timestamp with time zone not null,
    by_whom varchar(64) not null,
    act     varchar(20) not null,
    account varchar(64) not null,
    detail  varchar(1000) not null
);
create index people_act_of_account on people_act (account, done_at);
