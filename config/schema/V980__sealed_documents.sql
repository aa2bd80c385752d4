-- Documents lie encrypted. Each content, and each file in quarantine, has a data key of its own, kept
-- here wrapped: the name of the key that wrapped it, a dot, and the wrapped key. What lay there in the
-- clear before opens with nothing.
alter table evidence_content add column data_key varchar(160) default 'none.' not null;
alter table evidence_content alter column data_key drop default;

-- A file loses its key with the word on it: what is left of it in quarantine opens with nothing then.
alter table evidence_file add column data_key varchar(160);
update evidence_file set data_key = 'none.' where state in ('ARRIVING', 'RECEIVED');
alter table evidence_file add constraint evidence_file_key
    check ((state in ('ARRIVING', 'RECEIVED')) = (data_key is not null));
