-- Days off, and days worked instead, as the State decided them; the holidays of the law are worked out.
create table day_off (
    on_date    date primary key,
    kind       varchar(20) not null,
    note       varchar(300) not null,
    entered_by varchar(64) not null,
    entered_at timestamp with time zone not null
);

-- One row that is another one after each change of the days: a node knows by it whether the calendar in its memory still
-- holds, and changes wait for one another on it. Empty until the first start has taken the days from the file.
create table days_off_version (
    id      integer primary key,
    version varchar(36)
);
insert into days_off_version (id, version) values (1, null);
