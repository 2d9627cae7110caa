-- Drafts of the legislative programmes, and which criteria of Decision 407/QĐ-TTg hold for them (plan, II.2a).
create table registered_draft (
    plan_year     integer not null,
    subject       varchar(120) not null,
    title         varchar(500) not null,
    proposal      boolean not null,
    rights        boolean not null,
    concern       boolean not null,
    wide          boolean not null,
    in_scope      boolean not null,
    registered_by varchar(64) not null,
    registered_at timestamp with time zone not null,
    primary key (plan_year, subject)
);

-- The Council's reviews with the figures of their day, and what its members said.
create table quarterly_review (
    case_key    varchar(255) primary key,
    figures     ${text} not null,
    prepared_at timestamp with time zone not null
);

create table review_remark (
    case_key varchar(255) not null,
    member   varchar(64) not null,
    remark   varchar(4000) not null,
    said_by  varchar(64) not null,
    said_at  timestamp with time zone not null,
    primary key (case_key, member)
);
