-- Access to the desk as an administrator gave it: what letters to the staff tell.
create table staff_access (
  id         uuid         not null primary key,
  member     uuid         not null,
  given_by   uuid         not null,
  given_at   timestamp(6) with time zone not null,
  roles      varchar(200) not null,
  -- which of the member's invitations it came with; null where only the roles changed
  invitation integer,
  constraint staff_access_member foreign key (member) references staff_member (id),
  constraint staff_access_giver foreign key (given_by) references staff_member (id),
  constraint nobody_gives_themselves_access check (member <> given_by)
);
