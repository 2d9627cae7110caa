-- Every answer given to a group; the one with the highest version is in force.
create table group_answer (
    group_id varchar(36) not null references comment_group (id) on delete cascade,
    version  integer not null,
    kind     varchar(20) not null,
    text     ${text} not null,
    given_by varchar(64) not null,
    given_at timestamp with time zone not null,
    primary key (group_id, version)
);
insert into group_answer (group_id, version, kind, text, given_by, given_at)
select id, 1, answer_kind, answer, answered_by, answered_at from comment_group where answer_kind is not null;

-- Whether the owner unit has yet to answer, or to answer again since the group grew or changed hands.
alter table comment_group add column awaits_answer boolean default true not null;
update comment_group set awaits_answer = (answer_kind is null);

alter table comment_group drop column answer_kind;
alter table comment_group drop column answer;
alter table comment_group drop column answered_by;
alter table comment_group drop column answered_at;

-- How a comment came in, and who keyed in what did not come through the portal. Of such a comment only the day is
-- known: received_at is the beginning of that day.
alter table public_comment add column channel varchar(10) default 'PORTAL' not null;
alter table public_comment add column entered_by varchar(64);
alter table public_comment add column entered_at timestamp with time zone;

create table comment_scan (
    comment_id varchar(36) primary key references public_comment (id),
    file_name  varchar(255) not null,
    media_type varchar(50) not null,
    sha256     varchar(64) not null,
    content    ${blob} not null
);
