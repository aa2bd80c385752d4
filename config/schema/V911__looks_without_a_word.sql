-- How often a file was looked into without a word on it: what brings its reader down is not tried for
-- ever.
alter table evidence_file add column attempts integer default 0 not null;
