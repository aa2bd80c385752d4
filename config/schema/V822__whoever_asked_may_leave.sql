-- A dossier that got no place goes when its owner closes the account, and what is kept of its asking
-- with it: the proof is in its owner's hands.
alter table asked_after drop constraint only_synthetic_dossiers_ask_in_a_rehearsal;
alter table asked_after add constraint only_synthetic_dossiers_ask_in_a_rehearsal
    foreign key (dossier, rehearsal) references dossier (id, synthetic) on delete cascade;
