-- What the person and the office write to each other about an application. Nothing said is changed or
-- taken back. The row of the conversation is its lock: messages are counted in turn.
create table conversation (
  application varchar(24) not null primary key references selection_application (number),
  account     uuid        not null,
  opened_at   timestamp(6) with time zone not null
);

create index conversation_by_account on conversation (account);

create table conversation_message (
  id          uuid        not null primary key,
  application varchar(24) not null references conversation (application),
  -- the form that it was written in: sent twice it is one message
  form        uuid        not null,
  way         varchar(10) not null,
  -- who wrote it for the office
  staff       uuid,
  words       varchar(8000) not null,
  -- the day in Montréal, and the how-manieth of that way on that day
  sent_on     date        not null,
  turn        integer     not null,
  -- it reached the portal: whoever wrote it can no longer hold it back (C-1.1, s. 31)
  sent_at     timestamp(6) with time zone not null,
  -- it lies where the other side reads
  received_at timestamp(6) with time zone not null,
  -- the other side opened it first
  read_at     timestamp(6) with time zone,
  read_by     uuid,
  constraint a_message_goes_one_way check (way in ('TO_OFFICE', 'TO_PERSON')),
  constraint the_office_signs check ((way = 'TO_PERSON') = (staff is not null)),
  constraint a_form_is_one_message unique (application, form),
  constraint messages_are_counted unique (application, way, sent_on, turn),
  constraint ten_messages_a_day check (turn >= 1 and (way = 'TO_PERSON' or turn <= 10)),
  constraint received_after_sent check (received_at >= sent_at),
  constraint read_after_received check (read_at >= received_at)
);

create index conversation_message_in_order on conversation_message (application, received_at);
create index conversation_message_unread on conversation_message (way, read_at, received_at);
