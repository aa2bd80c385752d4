-- Who printed a letter that is to be posted, last, and when: nobody else prints it at the same time,
-- and what was not printed is not posted.
create table letter_printing (
  letter     bigint not null primary key references letter (id) on delete cascade,
  printed_by uuid   not null,
  printed_at timestamp(6) with time zone not null
);
