-- Whom units sent to a training (plan, II.4a and II.4b): a name and a position, nothing else of a person.
create table nominee (
    id       varchar(36) primary key,
    case_key varchar(255) not null,
    unit     varchar(64) not null,
    place    integer not null,
    name     varchar(200) not null,
    position varchar(200) not null,
    attended boolean
);

create index nominee_of_case on nominee (case_key, unit, place);
