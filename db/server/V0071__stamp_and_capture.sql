-- additive, min client 1
set role crm_owner;

-- BEFORE: whatever a writer says, versions and times are the server's. An update that changes nothing does not happen;
-- one that changes derived columns alone is no new version (a job that starts at 8:00 would wake every desk).
-- Runs as the writer: a load by crm_migrator may bring created_at of the past, nobody else.
create function sync.stamp() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  derived constant text[] := tg_argv[2]::text[];
begin
  if tg_op = 'INSERT' then
    new.row_version := 1;
    if current_user <> 'crm_migrator' then
      new.created_at := clock_timestamp();
      new.updated_at := new.created_at;
    end if;
    return new;
  end if;
  new.row_version := old.row_version;
  new.created_at := old.created_at;
  new.updated_at := old.updated_at;
  if new is not distinct from old then
    return null;
  end if;
  if derived <> '{}' and to_jsonb(new) - derived = to_jsonb(old) - derived then
    return new;
  end if;
  if tg_argv[0] = 'uid' then
    if new.uid <> old.uid then
      raise exception using errcode = '42501', message = 'a key never changes';
    end if;
  elsif new.id <> old.id then
    raise exception using errcode = '42501', message = 'a key never changes';
  end if;
  new.row_version := old.row_version + 1;
  new.updated_at := clock_timestamp();
  return new;
end $$;

-- File ids named by these columns of a row: text, text[] or jsonb array of text.
create function sync.files_of(row_now jsonb, cols text[]) returns setof text
language sql immutable as $$
  select f from unnest(cols) c,
    lateral jsonb_array_elements_text(case jsonb_typeof(row_now -> c)
      when 'array' then row_now -> c when 'string' then jsonb_build_array(row_now -> c) else '[]' end) f
  where f like 'file\_%'
$$;

-- What of a row decides over the sight of others: another value moves rows in or out of somebody's sight.
create function sync.sight_of(r jsonb) returns jsonb language sql stable as $$
  select jsonb_build_array(r -> 'job_id', r -> 'operator_id', r -> 'equipment_id', r -> 'cancelled',
    r -> 'customer_id', r -> 'deal_id', r -> 'lead_id', r -> 'quotation_id', r -> 'assigned_to', r -> 'created_by',
    r -> 'role', r -> 'active', r -> 'user_id')
$$;

-- Keys of files that the rows began or ceased to name: they are in or out of the sight of those who see the row.
create function sync.capture_files(o jsonb, n jsonb, cols text[]) returns void language sql as $$
  insert into sync.log (tbl, id)
    (select 'files', f from sync.files_of(o, cols) f union select 'files', f from sync.files_of(n, cols) f)
    except (select 'files', f from sync.files_of(o, cols) f intersect select 'files', f from sync.files_of(n, cols) f)
$$;

-- AFTER, once per statement: the keys into the log; the keys of files that a column began or ceased to name; the keys of
-- rows whose visibility hangs on these. Arguments: key, private column or '', derived columns, file columns, 'input'
-- or ''. An update that raised no version is none.
create function sync.capture() returns trigger language plpgsql security definer as $$
declare
  plain constant boolean := tg_argv[0] = 'id' and tg_argv[1] = '';
  o jsonb[];
  n jsonb[];
begin
  if plain and tg_op = 'INSERT' then
    insert into sync.log (tbl, id) select tg_table_name, f.id from fresh f;
  elsif plain and tg_op = 'DELETE' then
    insert into sync.log (tbl, id) select tg_table_name, s.id from stale s;
  elsif plain then
    insert into sync.log (tbl, id) select tg_table_name, f.id from fresh f join stale s on s.id = f.id
      where f.row_version <> s.row_version;
  end if;
  if plain and tg_argv[3] = '{}' and (tg_argv[4] = ''
      or tg_op <> 'UPDATE' and tg_table_name not in ('job_equipment', 'job_operator', 'operators')) then
    return null;
  elsif tg_op = 'INSERT' then
    select array_agg(null::jsonb), array_agg(to_jsonb(f)) into o, n from fresh f;
  elsif tg_op = 'DELETE' then
    select array_agg(to_jsonb(s)), array_agg(null::jsonb) into o, n from stale s;
  else
    select array_agg(s.j), array_agg(f.j) into o, n from (select to_jsonb(x) as j from fresh x offset 0) f
      join (select to_jsonb(x) as j from stale x offset 0) s on s.j -> tg_argv[0] = f.j -> tg_argv[0]
        and s.j -> 'row_version' <> f.j -> 'row_version';
  end if;
  if not plain then
    insert into sync.log (tbl, id, uid) select distinct tg_table_name, r ->> tg_argv[0], r ->> nullif(tg_argv[1], '')
      from unnest(o || n) r where r is not null;
  end if;
  if tg_argv[3] <> '{}' then
    perform sync.capture_files(r.o, r.n, tg_argv[3]::text[]) from unnest(o, n) r (o, n)
      where coalesce(r.o::text, '') || coalesce(r.n::text, '') like '%"file\_%';
  end if;
  if tg_argv[4] <> '' then
    perform sync.capture_dependents(tg_table_name, r.o, r.n) from unnest(o, n) r (o, n)
      where sync.sight_of(r.o) is distinct from sync.sight_of(r.n);
  end if;
  return null;
end $$;

create function sync.no_truncate() returns trigger language plpgsql as $$
begin
  raise exception using errcode = '55000', message = 'TRUNCATE is not replicated; use DELETE';
end $$;

reset role;
