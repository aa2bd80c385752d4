-- Whoever sends money back by hand takes the refund first, so that no two of them send it.
alter table fee_refund add column taken_by uuid;
alter table fee_refund add column taken_at timestamp(6) with time zone;
alter table fee_refund add constraint a_refund_in_hand_is_somebodys check (
  (taken_by is null) = (taken_at is null));

-- Acknowledged, but its dossier is no longer what was received: it has no amount until somebody looks.
-- When it was looked at last, so that it keeps none of the others waiting.
create table fee_without_amount (
  application varchar(24) not null primary key references selection_application (number),
  tried_at    timestamp(6) with time zone not null
);
