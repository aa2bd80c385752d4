-- The persons of received applications by what they are recognised by in another: keyed hashes of their
-- names at birth with their birth date, and of their passport. Of drafts there is nothing here.
create table examination_person (
  application varchar(32) not null references selection_application (number),
  -- moi, conjoint, or which dependant
  person      varchar(36) not null,
  person_role varchar(9)  not null check (person_role in ('APPLICANT', 'SPOUSE', 'DEPENDANT')),
  bearer      varchar(64),
  passport    varchar(64),
  primary key (application, person)
);
create index examination_person_by_bearer on examination_person (bearer);
create index examination_person_by_passport on examination_person (passport);
