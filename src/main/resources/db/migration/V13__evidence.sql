-- What units show for their work: files and links. What is removed keeps its name and hash as proof, and nothing else.
create table evidence (
    id         varchar(36) primary key,
    case_key   varchar(255) not null,
    unit       varchar(64) not null,
    task_key   varchar(255) not null,
    kind       varchar(10) not null,
    name       varchar(200) not null,
    media_type varchar(100),
    size_bytes integer not null,
    sha256     varchar(64) not null,
    url        varchar(1000),
    note       varchar(1000) not null,
    content    ${blob},
    added_by   varchar(64) not null,
    added_at   timestamp with time zone not null,
    removed_by varchar(64),
    removed_at timestamp with time zone
);
create index evidence_of_case on evidence (case_key, unit, added_at);
