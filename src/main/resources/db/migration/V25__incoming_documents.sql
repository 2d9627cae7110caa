-- Documents that came in and set something going; the same one is taken once.
create table incoming_document (
    kind       varchar(20) not null,
    sender     varchar(255) not null,
    number     varchar(100) not null,
    issued_on  date not null,
    case_key   varchar(255) not null,
    entered_by varchar(64) not null,
    entered_at timestamp with time zone not null,
    primary key (kind, sender, number, issued_on)
);
