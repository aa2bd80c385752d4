-- What came of pressing the button for a dossier on paper, once a period. The register alone gives
-- places: without a row here the button is pressed again, and its answer is the same.
create table paper_press (
  period      varchar(9)  not null references intake_period (number),
  dossier     uuid        not null references dossier (id) on delete cascade,
  digest      varchar(64) not null,
  -- when it was to be pressed, by the salt of the opening and the digest
  due_at      timestamp(6) with time zone not null,
  answered_at timestamp(6) with time zone not null,
  outcome     varchar(12) not null check (outcome in ('RECEIVED', 'OTHER_HELD', 'FULL', 'CLOSED')),
  application varchar(24),
  constraint one_press_a_period primary key (period, dossier),
  constraint received_under_a_number check ((outcome in ('RECEIVED', 'OTHER_HELD')) = (application is not null))
);
create index paper_press_by_dossier on paper_press (dossier);
