-- How many letters of runs one person sends in a day without anybody else: a choice that is cut in parts is
-- counted as one.
create table letterbook_alone (
  member  uuid    not null,
  -- in Montréal
  on_day  date    not null,
  letters integer not null,
  constraint letters_alone_of_a_day primary key (member, on_day),
  constraint a_hundred_alone_a_day check (letters between 0 and 100)
);
