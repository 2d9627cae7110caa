-- What people do without in the morning's mail.
create table reminder_stopped (
    account    varchar(64) not null,
    kind       varchar(20) not null,
    stopped_at timestamp with time zone not null,
    primary key (account, kind)
);

-- Signs the links in mails by which people choose without signing in; made by the node that comes first.
create table reminder_link_key (
    id     int primary key,
    secret varchar(100) not null
);
