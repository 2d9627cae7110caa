-- A plan that was copied from another year is there before it is carried out.
alter table year_plan add column started boolean default true not null;
