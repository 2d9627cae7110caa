-- Mails to staff, kept in the transaction of what they tell of and sent after it. A key is taken once, for ever; the text
-- goes some days after a mail ended, the rest stays.
create table outgoing_mail (
    id          varchar(36) primary key,
    mail_key    varchar(255) not null unique,
    kind        varchar(20) not null,
    recipient   varchar(320) not null,
    subject     varchar(250) not null,
    body        ${text},
    unsubscribe varchar(1000),
    message_id  varchar(320) not null,
    state       varchar(20) not null,
    fault       varchar(500) not null,
    attempts    int not null,
    queued_at   timestamp with time zone not null,
    next_at     timestamp with time zone not null,
    taken_by    varchar(36),
    ended_at    timestamp with time zone,
    again_by    varchar(64)
);
create index outgoing_mail_due on outgoing_mail (state, next_at);
create index outgoing_mail_ended on outgoing_mail (ended_at);
