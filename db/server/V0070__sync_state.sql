-- additive, min client 1
set role crm_owner;
grant create on schema sync to crm_reader;
grant create on schema sched, acts, ops to crm_acts;
grant execute on all functions in schema crm to crm_acts, crm_migrator;

-- One row. floor_xid: below it the log is gone. reoffer_until: time in which re-offered acts may wait.
create table sync.meta (
  one boolean primary key default true check (one),
  server_id uuid not null,
  floor_xid bigint not null default 0,
  schema_version int not null,
  min_client int not null,
  reoffer_until timestamptz
);
insert into sync.meta (server_id, schema_version, min_client) values (ext.gen_random_uuid(), 1, 1);

create table sync.device (
  device_id uuid primary key,
  uid text not null,
  last_seq bigint not null default 0,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now()
);
create index device_uid on sync.device (uid);

-- Every decided mutation by its own id: whichever device offers it again gets the same answer. Images are kept as
-- keys and read afresh, so an old answer carries no old rows and nothing that its reader may not see today.
create table sync.ledger (
  mid uuid primary key,
  uid text not null,
  device_id uuid not null,
  seq bigint not null,
  body_hash text not null,
  result jsonb not null,
  acted_at timestamptz not null,
  xid bigint not null default txid_current(),
  at timestamptz not null default clock_timestamp(),
  unique (device_id, seq)
);
create index ledger_at on sync.ledger using brin (at);

-- Answers at a place of a queue that are no ledger row of its device: offered again, deferred, an id used twice.
create table sync.device_result (
  device_id uuid not null,
  seq bigint not null,
  mid uuid not null,
  result jsonb not null,
  at timestamptz not null default clock_timestamp(),
  primary key (device_id, seq)
);

create table sync.conflict (
  id bigint generated always as identity primary key,
  mid uuid not null,
  uid text not null,
  why text not null,
  mutation jsonb not null,
  result jsonb not null,
  at timestamptz not null default clock_timestamp()
);

-- Keys only. uid: told to that user alone (a private row, or a row whose visibility changed for that user alone).
create table sync.log (
  xid bigint not null default txid_current(),
  tbl text not null,
  id text not null,
  uid text,
  at timestamptz not null default now()
);
create index log_xid on sync.log (xid);
create index log_at on sync.log using brin (at);

-- Key sets that changed too widely to be listed: of one user (null: everybody), in these tables (null: all).
create table sync.scope_log (
  uid text,
  tables text[],
  xid bigint not null default txid_current(),
  at timestamptz not null default now()
);
create index scope_log_uid on sync.scope_log (uid);

-- Acts that a client may ask for by name; fn takes (args jsonb) and returns the keys it touched.
create table sync.command (
  name text primary key,
  fn regprocedure not null
);
grant select on sync.command to crm_acts;
-- A decision against the act; why is one of the codes of the wire.
create function sync.refuse(why text, message text, detail jsonb default '{}') returns void
language plpgsql as $$
begin
  raise exception using errcode = 'CR001', message = message, hint = why, detail = detail::text;
end $$;
grant execute on function sync.refuse(text, text, jsonb) to crm_acts;

-- Run as the migrating login at the end of a migration that makes functions: the settings without which a definer
-- function can be tricked (shadowed names, foreign time zones), and nobody's right to call what was not granted. What
-- clients call does without JIT: it takes 50 ms to compile a query over a batch that runs for one.
create function sync.guard_functions() returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  f record;
begin
  for f in select p.oid::regprocedure as name, p.prosecdef, p.proconfig from pg_proc p join pg_namespace s on s.oid = p.pronamespace
    where s.nspname in ('api', 'sync', 'sched', 'acts', 'ops') and p.prokind = 'f'
  loop
    if f.prosecdef and not coalesce('row_security=on' = any (f.proconfig), false) then
      execute format('alter function %s set search_path = pg_catalog, crm, auth, sync, pg_temp', f.name);
      execute format($f$alter function %s set "TimeZone" = 'UTC'$f$, f.name);
      execute format($f$alter function %s set "DateStyle" = 'ISO, YMD'$f$, f.name);
      execute format('alter function %s set row_security = on', f.name);
    end if;
    if f.name::text like 'api.%' and not coalesce('jit=off' = any (f.proconfig), false) then
      execute format('alter function %s set jit = off', f.name);
    end if;
    execute format('revoke all on function %s from public', f.name);
  end loop;
end $$;

reset role;
