-- The staff. Members are deactivated, never deleted: the journal names them.
create table staff_member (
    id uuid primary key,
    address varchar(254) not null,
    address_key varchar(254) not null,
    name varchar(120) not null,
    password_hash varchar(300),
    totp_secret varchar(200),
    totp_last_step bigint not null,
    state varchar(12) not null,
    stamp integer not null,
    invitation integer not null,
    invited_until timestamp(6) with time zone,
    created_at timestamp(6) with time zone not null,
    created_by uuid,
    version integer not null,
    constraint staff_member_address unique (address_key),
    constraint staff_member_creator foreign key (created_by) references staff_member (id),
    constraint staff_member_state check (state in ('INVITED', 'ACTIVE', 'DEACTIVATED')),
    constraint staff_member_active check (state <> 'ACTIVE' or (password_hash is not null and totp_secret is not null)),
    constraint staff_member_invited check (state <> 'INVITED' or invited_until is not null)
);

create table staff_role (
    staff uuid not null,
    role varchar(20) not null,
    constraint staff_role_pk primary key (staff, role),
    constraint staff_role_staff foreign key (staff) references staff_member (id),
    constraint staff_role_known check (role in ('OFFICER', 'SUPERVISOR', 'PROGRAMME_MANAGER', 'AUDITOR', 'ADMINISTRATOR'))
);

create table staff_recovery_code (
    staff uuid not null,
    code_mac varchar(64) not null,
    constraint staff_recovery_code_pk primary key (staff, code_mac),
    constraint staff_recovery_code_staff foreign key (staff) references staff_member (id)
);
