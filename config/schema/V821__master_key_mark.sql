-- Which master key this database was filled with: a mark that it derives, and that does not tell it.
-- With another key no ticket would be believed, and nobody known again by their person key.
create table master_key_mark (
    only_one smallint primary key check (only_one = 1),
    mark char(64)
);
insert into master_key_mark (only_one) values (1);
