-- A sync's `pending` counts calls that it will read again; this also counts those that it has given up on. Postgres 12
-- renames the column of a view only as a table's.
alter table sync_status rename column pending to incomplete;
