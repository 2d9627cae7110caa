-- What was handed to channels outside, each key once for ever. A call that may go through is on record before it begins;
-- what broke off after that is looked for before a second try.
create table channel_delivery (
    order_key   varchar(200) primary key,
    channel     varchar(30) not null,
    work        varchar(20) not null,
    text_hash   varchar(64) not null,
    state       varchar(20) not null,
    attempts    int not null,
    tried_at    timestamp with time zone,
    called_at   timestamp with time zone,
    next_at     timestamp with time zone not null,
    fault       varchar(500) not null,
    provider_id varchar(200),
    url         varchar(500),
    done_at     timestamp with time zone,
    dry_run     boolean not null
);

-- The parts of a text by the form's fields, as JSON; what was approved is what is posted, by hash.
alter table channel_post add column texts ${text};
alter table channel_post add column version int default 1 not null;
alter table channel_post add column approved_hash varchar(64);
alter table channel_post add column provider_id varchar(200);
