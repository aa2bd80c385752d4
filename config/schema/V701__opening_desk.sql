-- One row that whoever drafts or publishes holds first. Two people who do so in the same second come
-- one after the other, so that the second is refused with a reason and not by a constraint.
create table opening_desk (
  id smallint not null primary key check (id = 1)
);
insert into opening_desk (id) values (1);
