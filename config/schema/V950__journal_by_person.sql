-- A person may read what the journal holds about them: found by who did it and by what it was done to.
create index journal_entry_by_actor on journal_entry (actor_id, number);
create index journal_entry_by_subject on journal_entry (subject, number);
