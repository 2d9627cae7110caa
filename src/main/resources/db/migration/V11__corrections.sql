-- Corrections, take-downs and withdrawals of what was published; the notice is public, the reason is not.
create table correction (
    id         varchar(36) primary key,
    draft_id   varchar(36) not null references draft (id),
    kind       varchar(20) not null,
    notice     varchar(2000) not null,
    reason     varchar(4000) not null,
    ordered_by varchar(64) not null,
    applied_at timestamp with time zone not null
);
create index correction_of_draft on correction (draft_id, applied_at);

-- What a person did about it where a post had been made by hand.
create table correction_step (
    correction_id varchar(36) not null references correction (id),
    channel       varchar(30) not null,
    note          varchar(2000) not null,
    done_by       varchar(64) not null,
    done_at       timestamp with time zone not null,
    primary key (correction_id, channel)
);
