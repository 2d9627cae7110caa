-- In whose place a step of a publication was done.
alter table publication_step add column in_place_of varchar(64);
