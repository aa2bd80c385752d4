-- Where letters went before the person moved: they are told there too, lest somebody else moved them.
create table paper_former_address (
  id          uuid         not null primary key,
  file        uuid         not null references paper_file (id) on delete cascade,
  address     varchar(600) not null,
  replaced_by uuid         not null,
  replaced_at timestamp(6) with time zone not null
);
create index paper_former_address_by_file on paper_former_address (file);
