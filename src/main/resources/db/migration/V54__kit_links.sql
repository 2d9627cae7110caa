-- Links by which units fetch the kit of a posting and confirm that it came, mailed to them; only a hash of each is kept.
create table kit_link (
    token_hash   varchar(64) primary key,
    draft_id     varchar(36) not null references draft (id),
    posting      integer not null,
    unit_id      varchar(64) not null,
    mailed_to    varchar(320) not null,
    sent_by      varchar(64) not null,
    sent_at      timestamp with time zone not null,
    expires_at   timestamp with time zone not null,
    confirmed_at timestamp with time zone
);
create index kit_link_of_draft on kit_link (draft_id, posting, unit_id);
