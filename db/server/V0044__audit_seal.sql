-- additive, min client 1
set role crm_owner;

-- The chain stands beside the log, made after commit: a link in the writer's own transaction would make writers wait
-- for each other. place is without gaps; hash = SHA-256 of (hash before || text of the row).
create table audit.chain (
  place bigint primary key,
  log_id bigint not null unique,
  log_at timestamptz not null,
  hash bytea not null,
  sealed_at timestamptz not null default clock_timestamp()
);

create table audit.head (
  one boolean primary key default true check (one),
  place bigint not null default 0,
  hash bytea not null default sha256(''),
  -- every transaction below it has ended and is sealed
  sealed_below bigint not null default 0
);
insert into audit.head default values;
grant select, insert, update on audit.chain, audit.head to crm_acts, crm_migrator;
grant usage on schema archive to crm_acts, crm_migrator;

create table archive.audit_logs (like crm.audit_logs including defaults including constraints);
alter table archive.audit_logs add primary key (id, created_at);
create table archive.quotations (like crm.quotations including defaults including constraints);
alter table archive.quotations add primary key (id);
grant select, insert, delete on archive.audit_logs, archive.quotations to crm_acts, crm_migrator;
grant select on archive.audit_logs, archive.quotations to crm_reader;

reset role;
set role crm_acts;

create function audit.row_text(l crm.audit_logs) returns bytea
language sql immutable set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
  select convert_to(concat_ws(E'\x1f', l.id, coalesce(l.user_id, '-'), l.action, l.entity_type, l.entity_id, l.changes,
    coalesce(host(l.ip_address), '-'), coalesce(l.user_agent, '-'),
    to_char(l.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')), 'UTF8')
$$;

-- Gives every committed row of the log its place and hash; rows of transactions that may still be running wait. One
-- runner at a time, the others leave at once. everything: after a restore, when transaction numbers mean nothing and
-- nobody writes. Returns how many rows it sealed.
create function audit.seal(everything boolean default false) returns bigint
language plpgsql volatile security definer as $$
declare
  h audit.head;
  l crm.audit_logs;
  below constant bigint := txid_snapshot_xmin(txid_current_snapshot());
  n bigint := 0;
begin
  select * into h from audit.head for update skip locked;
  if not found then
    return 0;
  end if;
  for l in select a.* from crm.audit_logs a
    where case when everything then true else a.xid >= h.sealed_below and a.xid < below end
      and not exists (select 1 from audit.chain c where c.log_id = a.id)
    order by a.id
  loop
    n := n + 1;
    h.place := h.place + 1;
    h.hash := sha256(h.hash || audit.row_text(l));
    insert into audit.chain (place, log_id, log_at, hash) values (h.place, l.id, l.created_at, h.hash);
  end loop;
  update audit.head set place = h.place, hash = h.hash, sealed_below = below;
  return n;
end $$;

-- Walks the chain. problems: rows removed, altered (or put in another order), links missing; at most 100 are listed.
-- unsealed counts rows without a place, unsealed_late those older than five minutes.
create function audit.verify() returns jsonb
language plpgsql volatile security definer as $$
declare
  c record;
  before bytea := sha256('');
  expected bigint := 0;
  problems jsonb := '[]';
  found_one text;
begin
  for c in select k.place, k.log_id, k.hash, row(a.*)::crm.audit_logs as log from audit.chain k left join (
      select * from crm.audit_logs union all select * from archive.audit_logs) a on a.id = k.log_id order by k.place
  loop
    expected := expected + 1;
    found_one := case when c.place <> expected then 'link missing'
      when (c.log).id is null then 'removed'
      when sha256(before || audit.row_text(c.log)) <> c.hash then 'altered' end;
    if found_one is not null and jsonb_array_length(problems) < 100 then
      problems := problems || jsonb_build_object('place', c.place, 'log_id', c.log_id, 'problem', found_one);
    end if;
    expected := c.place;
    before := c.hash;
  end loop;
  if (select h.place <> expected or h.hash <> before from audit.head h) then
    problems := problems || jsonb_build_object('place', expected, 'problem', 'end cut off');
  end if;
  return (select jsonb_build_object('ok', problems = '[]', 'sealed', expected, 'problems', problems,
      'unsealed', count(*), 'unsealed_late', count(*) filter (where a.created_at < clock_timestamp() - interval '5 minutes'))
    from crm.audit_logs a where not exists (select 1 from audit.chain k where k.log_id = a.id));
end $$;

reset role;
grant execute on function audit.seal(boolean), audit.verify() to crm_owner, crm_migrator;
select auth.guard_functions();
