-- What the end of the period for a reply has already brought about, once for each last day.
create table decision_deadline (
  notice     uuid        not null references decision_notice (id),
  kind       varchar(8)  not null check (kind in ('REMINDER', 'OVER')),
  last_day   date        not null,
  happened_at timestamp(6) with time zone not null,
  constraint happens_once primary key (notice, kind, last_day)
);
create index decision_notice_running on decision_notice (reply_until, standing_for);
