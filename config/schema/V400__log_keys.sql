-- The public halves of the keys that sign the heads of the register. Never deleted: a receipt of
-- ten years ago must still be verifiable.
create table log_key (
    key_id      varchar(40) primary key,
    public_key  varchar(64) not null,
    valid_from  timestamp(6) with time zone not null,
    valid_until timestamp(6) with time zone,
    check (valid_until is null or valid_until >= valid_from)
);
