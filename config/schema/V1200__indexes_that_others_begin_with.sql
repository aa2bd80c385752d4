-- Another index of the same table begins with the same column: these were kept for nobody.
drop index journal_entry_subject;
drop index journal_entry_actor_id;
drop index selection_application_by_instant;
