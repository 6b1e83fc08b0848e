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

-- AFTER: the key into the log; the keys of files that a column began or ceased to name; the keys of rows whose
-- visibility hangs on this one. Arguments: key, private column or '', derived columns, file columns, 'input' or ''.
create function sync.capture() returns trigger language plpgsql security definer as $$
declare
  o jsonb;
  n jsonb;
  k text;
begin
  if tg_op = 'UPDATE' and new.row_version = old.row_version then
    return null;
  end if;
  if tg_argv[1] = '' and tg_argv[3] = '{}' and tg_argv[4] = '' then
    if tg_op = 'DELETE' then k := old.id; else k := new.id; end if;
    insert into sync.log (tbl, id) values (tg_table_name, k);
    return null;
  end if;
  if tg_op <> 'INSERT' then o := to_jsonb(old); end if;
  if tg_op <> 'DELETE' then n := to_jsonb(new); end if;
  k := coalesce(n, o) ->> tg_argv[0];
  if tg_argv[1] = '' then
    insert into sync.log (tbl, id) values (tg_table_name, k);
  else
    insert into sync.log (tbl, id, uid) select distinct tg_table_name, k, r ->> tg_argv[1]
      from unnest(array[o, n]) r where r is not null;
  end if;
  if tg_argv[3] <> '{}' then
    insert into sync.log (tbl, id)
      (select 'files', f from sync.files_of(o, tg_argv[3]::text[]) f
        union select 'files', f from sync.files_of(n, tg_argv[3]::text[]) f)
      except (select 'files', f from sync.files_of(o, tg_argv[3]::text[]) f
        intersect select 'files', f from sync.files_of(n, tg_argv[3]::text[]) f);
  end if;
  if tg_argv[4] <> '' then
    perform sync.capture_dependents(tg_table_name, o, n);
  end if;
  return null;
end $$;

create function sync.no_truncate() returns trigger language plpgsql as $$
begin
  raise exception using errcode = '55000', message = 'TRUNCATE is not replicated; use DELETE';
end $$;

-- Puts the three triggers on a table of crm; may be run again. The stamp sorts last among the BEFORE triggers, so that
-- it sees what the others made of the row.
create procedure sync.attach(tbl text, private_to text default '', derived text[] default '{}',
  files text[] default '{}', input boolean default false) language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  key constant text := case tbl when 'users' then 'uid' else 'id' end;
  args constant text := format('%L, %L, %L, %L, %L', key, private_to, derived, files,
    case when input then 'input' else '' end);
begin
  execute format('drop trigger if exists zz_stamp on crm.%I', tbl);
  execute format('drop trigger if exists zz_capture on crm.%I', tbl);
  execute format('drop trigger if exists no_truncate on crm.%I', tbl);
  execute format('create trigger zz_stamp before insert or update on crm.%I
    for each row execute function sync.stamp(%s)', tbl, args);
  execute format('create trigger zz_capture after insert or update or delete on crm.%I
    for each row execute function sync.capture(%s)', tbl, args);
  execute format('create trigger no_truncate before truncate on crm.%I
    for each statement execute function sync.no_truncate()', tbl);
end $$;

reset role;
