-- What an application is signed in to a channel with, where the channel gives a new pair of tokens for each old one. A seed
-- is a token that an administrator took from the channel; each is taken once for ever, known by its hash.
create table channel_token (
    channel    varchar(30) primary key,
    used_seeds ${text} not null,
    sealed     ${text} not null,
    ends_at    timestamp with time zone not null
);
