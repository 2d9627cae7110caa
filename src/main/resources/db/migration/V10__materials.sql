-- What goes with a draft: files and links to videos. The bytes of a removed one are erased, its hash stays as proof.
create table material (
    id           varchar(36) primary key,
    draft_id     varchar(36) not null references draft (id),
    kind         varchar(10) not null,
    title        varchar(200) not null,
    link         varchar(1000),
    size_bytes   integer not null,
    sha256       varchar(64) not null,
    content      ${blob},
    added_by     varchar(64) not null,
    office       varchar(300),
    added_at     timestamp with time zone not null,
    checked_at   timestamp with time zone,
    published_at timestamp with time zone,
    removed_by   varchar(64),
    removed_at   timestamp with time zone
);
create index material_of_draft on material (draft_id, added_at);

-- Each posting's kit is handed to units; each confirms its receipt or is given up.
create table kit_receipt (
    draft_id    varchar(36) not null references draft (id),
    posting     integer not null,
    unit_id     varchar(64) not null,
    state       varchar(20) not null,
    received_on date,
    receiver    varchar(200),
    note        varchar(1000),
    recorded_by varchar(64) not null,
    recorded_at timestamp with time zone not null,
    primary key (draft_id, posting, unit_id)
);

-- The public reads of a step which office did it; who prepared a draft is on record from now on.
alter table publication_step add column office varchar(300);
insert into publication_step (draft_id, version, step, actor, done_at)
select draft_id, version, 'PREPARED', uploaded_by, uploaded_at from draft_file where removed_at is null;
