-- What each unit was asked to do in a case and what became of it; one row for a case, kind and unit.
create table unit_work (
    id              varchar(36) primary key,
    case_key        varchar(255) not null,
    kind            varchar(40) not null,
    unit            varchar(64) not null,
    asked_at        timestamp with time zone not null,
    due_at          timestamp with time zone not null,
    outcome         varchar(20),
    summary         ${text},
    document_number varchar(100),
    document_date   date,
    done_by         varchar(64),
    on_behalf       boolean not null,
    ended_at        timestamp with time zone,
    unique (case_key, kind, unit)
);

-- Loudspeaker broadcasts that communes logged (plan, II.3c).
create table broadcast (
    work_id      varchar(36) not null references unit_work (id),
    position     integer not null,
    station      varchar(200) not null,
    broadcast_on date not null,
    broadcast_at varchar(5) not null,
    minutes      integer not null,
    language     varchar(10) not null,
    primary key (work_id, position)
);

-- Letters of urging that were sent, with the number and date that staff keyed back.
create table urging (
    id            varchar(36) primary key,
    case_key      varchar(255) not null,
    unit          varchar(64) not null,
    work_name     varchar(255) not null,
    kind          varchar(20) not null,
    letter_number varchar(100),
    letter_date   date,
    note          varchar(4000),
    done_by       varchar(64),
    done_at       timestamp with time zone not null
);
create index urging_of_case on urging (case_key, unit);

-- Texts for channels beside the portal, and the posts made of them.
create table channel_post (
    draft_id     varchar(36) not null references draft (id),
    channel      varchar(30) not null,
    body         ${text} not null,
    text_hash    varchar(64) not null,
    prepared_by  varchar(64) not null,
    checked_by   varchar(64),
    approved_by  varchar(64),
    url          varchar(500) unique,
    posted_by    varchar(64),
    posted_at    timestamp with time zone,
    reach        integer,
    interactions integer,
    reach_at     timestamp with time zone,
    primary key (draft_id, channel)
);

-- Harmful or false comments seen on a network, reported by a unit (plan, II.3c).
create table network_event (
    id          varchar(36) primary key,
    draft_id    varchar(36) not null references draft (id),
    link        varchar(500) not null,
    content     varchar(4000) not null,
    reported_by varchar(64) not null,
    reported_at timestamp with time zone not null,
    measure     varchar(4000),
    handled_by  varchar(64),
    handled_at  timestamp with time zone,
    decision    varchar(4000),
    decided_by  varchar(64),
    decided_at  timestamp with time zone
);
create index network_event_of_draft on network_event (draft_id, reported_at);
