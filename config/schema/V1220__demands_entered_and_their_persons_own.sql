-- A demand that the office entered does not use up the person's own: what they ask themselves, on line, while it
-- is open, stands beside it.
alter table reconsideration add column own_grounds varchar(200);
alter table reconsideration add column own_reasons varchar(4000);
alter table reconsideration add column own_asked_at timestamp(6) with time zone;
alter table reconsideration add constraint ones_own_beside_an_entered_one
  check ((own_grounds is null) = (own_asked_at is null)
         and (own_reasons is null) = (own_asked_at is null)
         and (own_asked_at is null or entered_by is not null));
