-- Selection certificates, version by version. A version is drawn up, then issued under a number, and may end;
-- each of these is written once, and no row is ever taken away.
create table certificate (
  -- on the paper, for whoever asks whether it holds
  code         varchar(16)   not null primary key,
  application  varchar(32)   not null references selection_application (number),
  account      uuid          not null,
  -- APPLICANT, SPOUSE, or the id of a dependant in the dossier
  person       varchar(36)   not null,
  -- of the person, the same on every version
  reference    varchar(40)   not null,
  version      integer       not null check (version > 0),
  cause        varchar(10)   not null check (cause in ('DECISION', 'CORRECTION', 'CHANGE')),
  decision     uuid          not null references decision (id),
  change_id    uuid,
  replaces     varchar(16)   references certificate (code),
  -- what was wrong with the version before
  correction   varchar(2000),
  schema       integer       not null,
  facts        varchar(8000) not null,
  drawn_at     timestamp(6) with time zone not null,
  -- the application and the person, as long as it waits for an officer
  drawn_for    varchar(80),
  number       bigint,
  issued_at    timestamp(6) with time zone,
  issued_by    uuid,
  officer_code varchar(12),
  expires_on   date,
  -- the application and the person, as long as it is valid
  valid_for    varchar(80),
  cancel_asked_by uuid,
  cancel_asked_at timestamp(6) with time zone,
  cancel_reason   varchar(2000),
  ended_at     timestamp(6) with time zone,
  ended_by     uuid,
  ending       varchar(9),
  constraint one_version_of_a_certificate unique (application, person, version),
  constraint one_number_a_certificate unique (number),
  constraint one_draft_a_person unique (drawn_for),
  constraint one_valid_certificate_a_person unique (valid_for),
  constraint issued_whole check ((number is null) = (issued_at is null)
                                 and (number is null) = (issued_by is null)
                                 and (number is null) = (officer_code is null)
                                 and (number is null) = (expires_on is null)),
  constraint valid_once_issued check (valid_for is null or (number is not null and ended_at is null)),
  constraint drawn_until_issued check (drawn_for is null or (number is null and ended_at is null)),
  constraint ended_somehow check ((ended_at is null) = (ending is null)
                                  and (ended_at is null) = (ended_by is null)
                                  and (ending is null or ending in
                                       ('DROPPED', 'CORRECTED', 'REPLACED', 'CANCELLED'))),
  constraint a_correction_names_what_was_wrong check (cause <> 'CORRECTION'
                                                      or (correction is not null and replaces is not null)),
  constraint cancelling_is_asked_for_a_reason check ((cancel_asked_by is null) = (cancel_reason is null)
                                                     and (cancel_asked_by is null) = (cancel_asked_at is null)),
  constraint cancelled_by_somebody_else check (ending is null or ending <> 'CANCELLED'
                                               or (cancel_asked_by is not null
                                                   and ended_by <> cancel_asked_by))
);
create index certificate_by_application on certificate (application, person, version);
create index certificate_by_account on certificate (account);
create index certificate_by_drawing on certificate (drawn_at);

-- The last number given out of each series: given under its lock, so that none is left out.
create table certificate_series (
  name        varchar(12) not null primary key,
  last_number bigint      not null check (last_number >= 0)
);
insert into certificate_series (name, last_number) values ('CERTIFICATE', 0);
insert into certificate_series (name, last_number) values ('OFFICER', 0);

-- The code under which an officer signs, the same for ever.
create table certificate_officer (
  staff uuid        not null primary key,
  code  varchar(12) not null,
  constraint one_officer_a_code unique (code)
);
