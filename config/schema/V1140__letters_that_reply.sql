-- What a person replies to a notice in letters, as officers enter it. It stands beside the reply on line, which
-- alone ends the period: nobody at the office ends it by themselves.
create table decision_posted_reply (
  id         uuid          not null primary key,
  notice     uuid          not null references decision_notice (id),
  words      varchar(4000) not null,
  posted_on  date          not null,
  entered_by uuid          not null,
  entered_at timestamp(6) with time zone not null
);
create index decision_posted_reply_by_notice on decision_posted_reply (notice, entered_at);

insert into decision_posted_reply (id, notice, words, posted_on, entered_by, entered_at)
select id, id, reply, reply_posted_on, reply_entered_by, replied_at
  from decision_notice where reply_entered_by is not null;

alter table decision_notice drop constraint a_reply_by_post_has_its_day;
update decision_notice set reply = null, replied_at = null where reply_entered_by is not null;
alter table decision_notice drop column reply_entered_by;
alter table decision_notice drop column reply_posted_on;
