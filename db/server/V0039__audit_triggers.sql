-- additive, min client 1
set role crm_acts;

-- Arguments: key column, then columns that are not told (secrets, caches). `changes` is
-- {column: {"old": .., "new": ..}} of what differs; versions and times of the row itself are left out.
create function audit.record() returns trigger
language plpgsql security definer as $$
declare
  untold constant text[] := array['row_version', 'created_at', 'updated_at', 'during', 'password_hash'] || tg_argv[1:];
  me constant auth.identity := auth.who();
  o jsonb := '{}';
  n jsonb := '{}';
  diff jsonb;
begin
  if tg_op <> 'INSERT' then o := to_jsonb(old) - untold; end if;
  if tg_op <> 'DELETE' then n := to_jsonb(new) - untold; end if;
  if tg_op = 'UPDATE' then
    select jsonb_object_agg(k.key, jsonb_build_object('old', o -> k.key, 'new', k.value)) into diff
      from jsonb_each(n) k where o -> k.key is distinct from k.value;
    if tg_table_name = 'users' and to_jsonb(new) -> 'password_hash' <> to_jsonb(old) -> 'password_hash' then
      diff := coalesce(diff, '{}') || '{"password": {"new": "changed"}}';
    end if;
    if diff is null then
      return null;
    end if;
  elsif tg_op = 'INSERT' then
    select jsonb_object_agg(k.key, jsonb_build_object('new', k.value)) into diff
      from jsonb_each(n) k where k.value not in ('null', '""', '[]', '{}');
  else
    select jsonb_object_agg(k.key, jsonb_build_object('old', k.value)) into diff
      from jsonb_each(o) k where k.value not in ('null', '""', '[]', '{}');
  end if;
  insert into crm.audit_logs (user_id, action, entity_type, entity_id, changes, ip_address, user_agent)
  values (me.uid, case tg_op when 'INSERT' then 'create' when 'UPDATE' then 'update' else 'delete' end, tg_table_name,
    case tg_op when 'DELETE' then o else n end ->> tg_argv[0], coalesce(diff, '{}'), inet_client_addr(),
    (select nullif(concat_ws(' ', nullif(s.program, ''), 'device ' || s.device), '')
      from auth.sessions s where s.sid = me.sid));
  return null;
end $$;
grant execute on function audit.record() to crm_owner;
reset role;
set role crm_owner;

do $$
declare
  t text;
begin
  foreach t in array array['customers', 'contacts', 'leads', 'deals', 'yards', 'documents', 'quotation_templates',
      'services', 'quotations', 'jobs', 'overrules', 'job_equipment', 'job_operator', 'resource_blocks',
      'site_assessments', 'activities', 'settings', 'number_blocks'] loop
    execute format('create trigger audit after insert or update or delete on crm.%I
      for each row execute function audit.record(%L)', t, 'id');
  end loop;
end $$;
create trigger audit after insert or update or delete on crm.users
  for each row execute function audit.record('uid');
create trigger audit after insert or update or delete on crm.files
  for each row execute function audit.record('id', 'thumbnail');
-- their states are caches that follow jobs and blocks
create trigger audit after insert or update or delete on crm.equipment
  for each row execute function audit.record('id', 'status');
create trigger audit after insert or update or delete on crm.operators
  for each row execute function audit.record('id', 'availability');
reset role;
select auth.guard_functions();
