-- A reason has 2,000 characters at most, of any alphabet: one beyond the first 65,536 takes the room
-- of two in the embedded database.
alter table evidence_verdict alter column reason set data type varchar(4000);
alter table evidence_request alter column reason set data type varchar(4000);
alter table evidence_extension alter column reason set data type varchar(4000);
alter table legal_hold alter column reason set data type varchar(4000);
alter table draft_extension alter column reason set data type varchar(4000);
