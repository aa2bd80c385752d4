-- Why a certificate may be issued although something of its person is not established, in the words of
-- one person; another issues it. Of a draft, and kept with what was issued.
create table certificate_vouching (
  certificate varchar(16)   not null primary key references certificate (code),
  -- what lacked, by its codes with a space between
  lacking     varchar(400)  not null,
  reason      varchar(2000) not null,
  vouched_by  uuid          not null,
  vouched_at  timestamp(6) with time zone not null
);
