-- Who read a contestation first, and what was found of it: told to the person, and not taken back.
alter table dossier_contestation add column read_at timestamp(6) with time zone;
alter table dossier_contestation add column read_by uuid;
alter table dossier_contestation add column outcome varchar(9);
alter table dossier_contestation add column conclusion varchar(4000);
alter table dossier_contestation add column concluded_at timestamp(6) with time zone;
alter table dossier_contestation add column concluded_by uuid;
alter table dossier_contestation add constraint dossier_contestation_read
    check ((read_at is null) = (read_by is null));
alter table dossier_contestation add constraint dossier_contestation_outcome
    check (outcome in ('UPHELD', 'DISMISSED'));
alter table dossier_contestation add constraint dossier_contestation_concluded_whole
    check ((outcome is null) = (concluded_at is null) and (conclusion is null) = (concluded_at is null)
        and (concluded_by is null) = (concluded_at is null));
