-- additive, min client 1
set role crm_owner;
grant usage on schema audit to crm_reader;

-- The log for who may read it (row rights of crm.audit_logs): every filter may be null; newest first, at most 500, those
-- below `before_id`.
create function api.audit(token text, person text, record_type text, record_id text, from_at timestamptz,
  to_at timestamptz, before_id bigint, n int)
returns table (id bigint, user_id text, action text, entity_type text, entity_id text, changes text, ip_address text,
  user_agent text, created_at timestamptz)
language plpgsql stable security definer as $$
begin
  perform auth.enter(token);
  return query select a.id, a.user_id, a.action, a.entity_type, a.entity_id, a.changes::text, host(a.ip_address),
      a.user_agent, a.created_at
    from crm.audit_logs a
    where (person is null or a.user_id = person)
      and (record_type is null or a.entity_type = record_type)
      and (record_id is null or a.entity_id = record_id)
      and a.created_at >= coalesce(from_at, '-infinity') and a.created_at < coalesce(to_at, 'infinity')
      and (before_id is null or a.id < before_id)
    order by a.id desc limit least(greatest(coalesce(n, 100), 1), 500);
end $$;

reset role;
grant execute on function api.audit(text, text, text, text, timestamptz, timestamptz, bigint, int) to crm_app;
select auth.guard_functions();
