-- additive, min client 1
set role crm_acts;

-- Once per statement, whatever the number of rows. Arguments: key column, then columns that are not told (secrets,
-- caches). `changes` is {column: {"old": .., "new": ..}} of what differs; versions and times of the row itself are left
-- out.
create function audit.record() returns trigger
language plpgsql security definer as $$
declare
  untold constant text[] := array['row_version', 'created_at', 'updated_at', 'during', 'password_hash'] || tg_argv[1:];
  me constant auth.identity := auth.who();
  agent constant text := (select nullif(concat_ws(' ', nullif(s.program, ''), 'device ' || s.device), '')
    from auth.sessions s where s.sid = me.sid);
begin
  -- Asked for here and not in functions of their own: those would be queries of their own per row. OFFSET 0 keeps a
  -- subquery whole, or its JSON would be made anew at each mention.
  if tg_op = 'UPDATE' then
    insert into crm.audit_logs (user_id, action, entity_type, entity_id, changes, ip_address, user_agent)
      select me.uid, 'update', tg_table_name, d.id, case when d.told then
        coalesce(d.diff, '{}') || '{"password": {"new": "changed"}}' else d.diff end, inet_client_addr(), agent
      from (select n.j ->> tg_argv[0] as id, coalesce(o.j -> 'password_hash' <> n.j -> 'password_hash', false) as told,
          (select jsonb_object_agg(k.key, jsonb_build_object('old', o.j -> k.key, 'new', k.value))
            from jsonb_each(n.j) k where o.j -> k.key is distinct from k.value and k.key <> all (untold)) as diff
        from (select to_jsonb(f) as j from fresh f offset 0) n
          join (select to_jsonb(s) as j from stale s offset 0) o on o.j -> tg_argv[0] = n.j -> tg_argv[0] offset 0) d
      where d.diff is not null or d.told;
  else
    insert into crm.audit_logs (user_id, action, entity_type, entity_id, changes, ip_address, user_agent)
      select me.uid, case tg_op when 'INSERT' then 'create' else 'delete' end, tg_table_name, r.j ->> tg_argv[0],
        -- what says nothing is left out
        coalesce((select jsonb_object_agg(k.key, jsonb_build_object(case tg_op when 'INSERT' then 'new' else 'old' end,
          k.value)) from jsonb_each(r.j) k
          where k.key <> all (untold) and k.value not in ('null', '""', '[]', '{}')), '{}'),
        inet_client_addr(), agent
      from (select to_jsonb(x) as j from fresh x offset 0) r;
  end if;
  return null;
end $$;
grant execute on function audit.record() to crm_owner;
reset role;
set role crm_owner;

-- Puts the three triggers on a table of crm.
create function audit.attach(tbl text, key text, variadic untold text[] default '{}') returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  args constant text := (select string_agg(quote_literal(a), ', ') from unnest(key || untold) a);
  e record;
begin
  for e in select * from (values ('insert', 'new table as fresh'), ('delete', 'old table as fresh'),
    ('update', 'old table as stale new table as fresh')) v (op, tables)
  loop
    execute format('create trigger audit_%1$s after %1$s on crm.%2$I referencing %3$s
      for each statement execute function audit.record(%4$s)', e.op, tbl, e.tables, args);
  end loop;
end $$;

do $$
declare
  t text;
begin
  foreach t in array array['customers', 'contacts', 'leads', 'deals', 'yards', 'documents', 'quotation_templates',
      'services', 'quotations', 'jobs', 'overrules', 'job_equipment', 'job_operator', 'resource_blocks',
      'site_assessments', 'activities', 'settings', 'number_blocks'] loop
    perform audit.attach(t, 'id');
  end loop;
end $$;
select audit.attach('users', 'uid');
select audit.attach('files', 'id', 'thumbnail');
-- their states are caches that follow jobs and blocks
select audit.attach('equipment', 'id', 'status');
select audit.attach('operators', 'id', 'availability');
reset role;
select auth.guard_functions();
