-- The end of the journal as it was at an instant, signed with a key of the log: whoever rewrites the whole
-- chain cannot sign this anew. Published at /api/journal/anchors, so that others keep copies.
create table journal_anchor (
  size        bigint       not null primary key,
  hash        varchar(64)  not null,
  anchored_at timestamp(6) with time zone not null,
  key_id      varchar(40)  not null references log_key (key_id),
  signature   varchar(128) not null,
  constraint an_anchor_holds_something check (size >= 1)
);
