-- Conferences, dialogues and seminars on a draft that a unit held (plan, II.3a); what was asked there are comments.
create table held_event (
    work_id   varchar(36) not null references unit_work (id),
    position  integer not null,
    form      varchar(20) not null,
    held_on   date not null,
    place     varchar(300) not null,
    audience  varchar(500) not null,
    attendees integer not null,
    primary key (work_id, position)
);
