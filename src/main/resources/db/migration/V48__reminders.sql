-- The mornings on which people were told what waits for them: a row a day, over all nodes.
create table reminder_round (
    on_day   date primary key,
    begun_at timestamp with time zone not null
);

-- What is told once of an open step, by its task: that it is new, that its unit's heads or the leadership must step in. The
-- rows of a step go when it is done.
create table told_step (
    task_id varchar(64) not null,
    told_as varchar(20) not null,
    on_day  date not null,
    primary key (task_id, told_as)
);
