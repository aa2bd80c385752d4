-- Letters to those who have no address for mail leave by post: from then on they wait to be printed, and
-- are sent once somebody says on which day they were posted.
alter table letter add column by_post_since timestamp(6) with time zone;
create index letter_by_post on letter (by_post_since, sent_at);

create table letter_posting (
  letter      bigint not null primary key references letter (id) on delete cascade,
  -- in Montréal
  posted_on   date   not null,
  posted_by   uuid   not null,
  recorded_at timestamp(6) with time zone not null
);
