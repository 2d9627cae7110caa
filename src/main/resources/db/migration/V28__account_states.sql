-- What an account may do apart from its groups; without a row it is open.
create table account_state (
    account varchar(64) primary key references ACT_ID_USER (ID_) on delete cascade,
    state   varchar(20) not null
);

-- Units whose people were made once: they are never made again, whatever became of the group or of the people.
create table seeded_unit (
    unit varchar(64) primary key
);
insert into seeded_unit (unit) select ID_ from ACT_ID_GROUP where TYPE_ = 'UNIT';
