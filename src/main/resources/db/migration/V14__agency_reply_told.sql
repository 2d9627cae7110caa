-- A reply that is keyed in again, with another wording, is another one. Replies from before were told to nobody, and are not.
alter table agency_reply add column id varchar(36);

-- Whom a reply is told, and what became of the mail; each hears of it once. It outlives a reply that was replaced.
create table agency_reply_mail (
    reply_id   varchar(36) not null,
    comment_id varchar(36) not null references public_comment (id),
    state      varchar(20) not null,
    changed_at timestamp with time zone not null,
    primary key (reply_id, comment_id)
);
