-- When a commenter agreed to the processing of name and contact data; null where none was given.
alter table public_comment add column consented_at timestamp with time zone;

-- One row: the key that signs form tokens, shared by all nodes, unless the configuration sets one.
create table portal_token_key (
    id         integer primary key,
    secret     varchar(64) not null
);
