-- additive, min client 1
-- What one desk may write every other must be able to read: a number that is none, or JSON beyond what a reader bears,
-- would stop the sync of all who see the row. And NaN stands above every limit.
set role crm_owner;

create function crm.json_fits(v jsonb) returns boolean language sql immutable
set search_path = pg_catalog, pg_temp as $$
  select v is null or (length(v::text) <= 262144 and v::text !~ '[0-9]{100}' and not jsonb_path_exists(v, '$.**{40}'))
$$;
revoke all on function crm.json_fits(jsonb) from public;
grant execute on function crm.json_fits(jsonb) to crm_owner, crm_acts, crm_migrator;

do $$
declare
  c record;
begin
  for c in select a.attrelid::regclass as rel, a.attname as col, a.atttypid::regtype as type
    from pg_attribute a join pg_class r on r.oid = a.attrelid
    where r.relnamespace = 'crm'::regnamespace and r.relkind = 'r' and not a.attisdropped and a.attnum > 0
      and a.atttypid in ('numeric'::regtype, 'jsonb'::regtype) and r.relname not like 'audit\_logs%'
  loop
    execute format(case c.type when 'numeric'::regtype
        then 'alter table %s add constraint %I check (%I <> ''NaN'')'
        else 'alter table %s add constraint %I check (crm.json_fits(%I))' end,
      c.rel, c.col || '_readable', c.col);
  end loop;
end $$;

alter table crm.equipment add constraint base_rates_numbers check (base_rates::text !~* 'nan|infinity');
alter table crm.leads add constraint files_are_ids
  check (not jsonb_path_exists(files, 'strict $[*] ? (@.type() != "string")'));
alter table crm.resource_blocks add constraint expires_some_day check (isfinite(expires_at));
alter table crm.settings add constraint begins_some_day check (isfinite(effective_from));
reset role;
