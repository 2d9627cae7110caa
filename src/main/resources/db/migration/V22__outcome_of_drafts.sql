-- Who recorded how a draft ended, and when.
alter table draft add column outcome_by varchar(64) default 'he-thong' not null;
alter table draft add column outcome_at timestamp with time zone;
update draft set outcome_at = coalesce(result_published_at, created_at) where outcome is not null;
