-- Documents belong to a draft (its id) or to a case of the plan (its business key); number and date are keyed back.
create table case_document (
    id         varchar(36) primary key,
    owner      varchar(255) not null,
    kind       varchar(30) not null,
    version    integer not null,
    file_name  varchar(255) not null,
    sha256     varchar(64) not null,
    content    ${blob} not null,
    created_at timestamp with time zone not null,
    number     varchar(100),
    issued_on  date,
    unique (owner, kind, version)
);
insert into case_document (id, owner, kind, version, file_name, sha256, content, created_at)
    select id, draft_id, kind, version, file_name, sha256, content, created_at from issued_document;
drop table issued_document;
