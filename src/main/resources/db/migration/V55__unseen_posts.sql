-- Why a post that a person made could not be opened for a check; null where it was opened.
alter table channel_post add column unseen_reason varchar(500);
