-- Whether the drafting agency is one of our units, decided when the directive is taken in. Drafts from before count as
-- relayed, as their instances treat them.
alter table draft add column own_draft boolean default false not null;

-- The version that people commented on, known when the window closes; one uploaded afterwards is the new one that came
-- of it.
alter table draft add column consulted_version integer;
update draft set consulted_version = (select max(f.version) from draft_file f where f.draft_id = draft.id)
 where window_closed_at is not null;

-- The letter that took the table to the drafting agency, and since when its reply is no longer waited for.
alter table draft add column sent_letter_number varchar(100);
alter table draft add column sent_on date;
alter table draft add column reply_settled_at timestamp with time zone;

-- Extensions and early closings, with the reason that the public reads.
create table window_change (
    id         varchar(36) primary key,
    draft_id   varchar(36) not null references draft (id),
    kind       varchar(20) not null,
    from_time  timestamp with time zone not null,
    to_time    timestamp with time zone not null,
    reason     varchar(2000) not null,
    decided_at timestamp with time zone not null
);
create index window_change_of_draft on window_change (draft_id, decided_at);

-- What the drafting agency replied to a group, in the wording of its letter.
create table agency_reply (
    group_id      varchar(36) primary key references comment_group (id),
    kind          varchar(20) not null,
    reply         ${text} not null,
    letter_number varchar(100) not null,
    letter_date   date not null,
    keyed_by      varchar(64) not null,
    keyed_at      timestamp with time zone not null
);
