-- What officers find under each criterion of the grid: only rows are added, and the latest counts. Two who
-- start from the same finding at once cannot both have added the next.
create table examination_finding (
  application varchar(32) not null references selection_application (number),
  grid        varchar(20) not null,
  criterion   varchar(40) not null,
  turn        integer     not null check (turn >= 1),
  points      integer     not null check (points >= 0),
  -- what the machine made of the answers at that time
  counted     integer     not null,
  reason      varchar(2000),
  found_by    uuid        not null,
  found_at    timestamp(6) with time zone not null,
  constraint one_finding_a_turn primary key (application, grid, criterion, turn),
  constraint found_otherwise_for_a_reason check (points = counted or reason is not null)
);

-- What officers write on a file for each other. Nothing written is changed or taken back.
create table examination_note (
  id          uuid          not null primary key,
  application varchar(32)   not null references selection_application (number),
  -- the form that it was written in: sent twice it is one note
  form        uuid          not null,
  words       varchar(8000) not null,
  written_by  uuid          not null,
  written_at  timestamp(6) with time zone not null,
  constraint a_form_is_one_note unique (application, form)
);
create index examination_note_in_order on examination_note (application, written_at);
