-- Which entries of the journal concern an application, a dossier, a person or a member of the staff,
-- whatever their subject is called. Beside the chain, not in it: worked out from the entries, and again by
-- POST /ops/journal/ties. What belonged to something that was erased since keeps the tie of its time.
create table journal_tie (
  matter varchar(80) not null,
  entry  bigint      not null,
  primary key (matter, entry)
);

-- Of the entries of before, those that say by themselves what they concern.
insert into journal_tie (matter, entry)
select 'member:' || actor_id, number from journal_entry where actor_kind = 'STAFF'
union select 'person:' || actor_id, number from journal_entry where actor_kind = 'APPLICANT'
union select subject, number from journal_entry where subject like 'application:%'
union select 'person:' || substring(subject from 9), number from journal_entry where subject like 'account:%'
union select 'member:' || substring(subject from 7), number from journal_entry where subject like 'staff:%';
