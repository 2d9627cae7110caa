-- Who was asked names a part as long as it is kept; unit is who has it: the same, or a successor.
alter table unit_work rename column unit to asked_unit;
alter table unit_work add column unit varchar(64);
update unit_work set unit = asked_unit;
alter table unit_work alter column unit set not null;

-- What passed from units that ended to their successors, a row for each thing.
create table hand_over (
    id           varchar(36) primary key,
    handed_at    timestamp with time zone not null,
    handed_by    varchar(64) not null,
    from_unit    varchar(64) not null,
    to_unit      varchar(64) not null,
    kind         varchar(20) not null,
    case_key     varchar(255) not null,
    what         varchar(1000) not null
);
create index hand_over_from on hand_over (from_unit, handed_at);
