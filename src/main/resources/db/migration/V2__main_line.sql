-- Live instances: a second one with the same process and business key is refused by this key.
create table open_case (
    process_key  varchar(100) not null,
    business_key varchar(255) not null,
    opened_at    timestamp with time zone not null,
    primary key (process_key, business_key)
);

create table draft (
    id                  varchar(36) primary key,
    business_key        varchar(255) not null,
    plan_year           integer not null,
    subject             varchar(120) not null,
    slug                varchar(140) not null unique,
    title               varchar(500) not null,
    document_type       varchar(40) not null,
    issuer              varchar(255) not null,
    drafting_agency     varchar(255) not null,
    directive_number    varchar(100) not null,
    directive_date      date not null,
    directive_sender    varchar(255) not null,
    reply_by            date,
    window_opens_at     timestamp with time zone,
    window_closes_at    timestamp with time zone,
    window_closed_at    timestamp with time zone,
    result_published_at timestamp with time zone,
    outcome             varchar(20),
    outcome_reason      varchar(4000),
    result_summary      ${text},
    created_at          timestamp with time zone not null
);

-- The file in force is the one with the highest version that has not been removed.
create table draft_file (
    draft_id    varchar(36) not null references draft (id),
    version     integer not null,
    file_name   varchar(255) not null,
    sha256      varchar(64) not null,
    content     ${blob},
    uploaded_by varchar(64) not null,
    uploaded_at timestamp with time zone not null,
    removed_at  timestamp with time zone,
    primary key (draft_id, version)
);

-- Parts, chapters, sections, articles, clauses and points of the file in force, in reading order.
create table draft_section (
    draft_id varchar(36) not null references draft (id),
    version  integer not null,
    position integer not null,
    kind     varchar(10) not null,
    address  varchar(80) not null,
    number   varchar(20) not null,
    heading  varchar(2000) not null,
    body     ${text} not null,
    primary key (draft_id, version, position),
    unique (draft_id, version, address)
);

create table publication (
    id           varchar(36) primary key,
    draft_id     varchar(36) not null references draft (id),
    version      integer not null,
    channel      varchar(30) not null,
    blocks       ${text} not null,
    text_hash    varchar(64) not null,
    posted_at    timestamp with time zone,
    url          varchar(500),
    unique (draft_id, version, channel)
);

-- Who prepared, checked, adapted, approved, posted and verified a publication, in the open.
create table publication_step (
    draft_id varchar(36) not null references draft (id),
    version  integer not null,
    step     varchar(20) not null,
    actor    varchar(64) not null,
    done_at  timestamp with time zone not null
);
create index publication_step_of_draft on publication_step (draft_id, version, done_at);

create table comment_group (
    id              varchar(36) primary key,
    draft_id        varchar(36) not null references draft (id),
    title           varchar(500) not null,
    section_address varchar(80) not null,
    owner_unit      varchar(64) not null,
    answer_kind     varchar(20),
    answer          ${text},
    answered_by     varchar(64),
    answered_at     timestamp with time zone,
    created_at      timestamp with time zone not null
);
create index comment_group_of_draft on comment_group (draft_id, owner_unit);

create table public_comment (
    id                   varchar(36) primary key,
    draft_id             varchar(36) not null references draft (id),
    receipt_code         varchar(20) not null unique,
    form_token           varchar(64) not null unique,
    section_address      varchar(80) not null,
    body                 ${text} not null,
    sender_kind          varchar(20) not null,
    sender_name          varchar(200),
    sender_place         varchar(200),
    contact_email        varchar(254),
    contact_phone        varchar(30),
    publish_name         boolean not null,
    received_at          timestamp with time zone not null,
    group_id             varchar(36) references comment_group (id),
    withheld_reason      varchar(500),
    reply_state          varchar(20) not null,
    replied_at           timestamp with time zone
);
create index public_comment_of_draft on public_comment (draft_id, received_at);
create index public_comment_of_group on public_comment (group_id);

create table issued_document (
    id         varchar(36) primary key,
    draft_id   varchar(36) not null references draft (id),
    kind       varchar(30) not null,
    version    integer not null,
    file_name  varchar(255) not null,
    sha256     varchar(64) not null,
    content    ${blob} not null,
    created_at timestamp with time zone not null,
    unique (draft_id, kind, version)
);

-- One row: a node that seeds accounts and rights holds it, so that nodes may start together.
create table start_up_lock (id integer primary key);
insert into start_up_lock values (1);
