-- SPOUSE is the spouse of the dossier; whoever came by a later union is named with its change.
alter table certificate alter column person set data type varchar(48);
