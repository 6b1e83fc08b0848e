-- additive, min client 1
set role crm_owner;

-- As api.audit, for several ids of one record (the versions of a quotation share a number) and one kind of act.
create function api.audit_search(token text, person text, record_type text, record_ids text[], act text,
  from_at timestamptz, to_at timestamptz, before_id bigint, n int)
returns table (id bigint, user_id text, action text, entity_type text, entity_id text, changes text, ip_address text,
  user_agent text, created_at timestamptz, sealed boolean)
language plpgsql stable security definer as $$
begin
  perform auth.enter(token);
  return query select a.id, a.user_id, a.action, a.entity_type, a.entity_id, a.changes::text, host(a.ip_address),
      a.user_agent, a.created_at, exists (select 1 from audit.chain c where c.log_id = a.id)
    from crm.audit_logs a
    where (person is null or a.user_id = person)
      and (record_type is null or a.entity_type = record_type)
      and (record_ids is null or a.entity_id = any (record_ids))
      and (act is null or a.action = act)
      and a.created_at >= coalesce(from_at, '-infinity') and a.created_at < coalesce(to_at, 'infinity')
      and (before_id is null or a.id < before_id)
    order by a.id desc limit least(greatest(coalesce(n, 100), 1), 500);
end $$;

reset role;
set role crm_acts;

-- The seal of the rows written in [from_at, to_at): walks that stretch of the chain from the hash before it. An answer
-- like audit.verify's: ok, sealed (rows walked), problems (at most 100), unsealed, unsealed_late (over five minutes old).
create function audit.verify_between(from_at timestamptz, to_at timestamptz) returns jsonb
language plpgsql stable security definer as $$
declare
  c record;
  first bigint;
  last bigint;
  before bytea;
  expected bigint;
  n bigint := 0;
  problems jsonb := '[]';
  found_one text;
begin
  select min(k.place), max(k.place) into first, last from audit.chain k where k.log_at >= from_at and k.log_at < to_at;
  expected := first;
  before := coalesce((select k.hash from audit.chain k where k.place = first - 1), sha256(''));
  for c in select k.place, k.hash, row(a.*)::crm.audit_logs as log from audit.chain k left join (
      select * from crm.audit_logs union all select * from archive.audit_logs) a on a.id = k.log_id
    where k.place between first and last order by k.place
  loop
    n := n + 1;
    found_one := case when c.place <> expected then 'link missing'
      when (c.log).id is null then 'removed'
      when sha256(before || audit.row_text(c.log)) <> c.hash then 'altered' end;
    if found_one is not null and jsonb_array_length(problems) < 100 then
      problems := problems || jsonb_build_object('place', c.place, 'log_id', (c.log).id, 'problem', found_one);
    end if;
    expected := c.place + 1;
    before := c.hash;
  end loop;
  if last = (select max(k.place) from audit.chain k)
      and (select h.place <> last or h.hash <> before from audit.head h) then
    problems := problems || jsonb_build_object('place', last, 'problem', 'end cut off');
  end if;
  return (select jsonb_build_object('ok', problems = '[]', 'sealed', n, 'problems', problems, 'unsealed', count(*),
      'unsealed_late', count(*) filter (where a.created_at < clock_timestamp() - interval '5 minutes'))
    from crm.audit_logs a where a.created_at >= from_at and a.created_at < to_at
      and not exists (select 1 from audit.chain k where k.log_id = a.id));
end $$;

-- Admins: whether the log of a month is as it was written.
create function api.audit_verify(token text, month date) returns jsonb
language plpgsql stable security definer as $$
begin
  perform auth.enter_for(token, 'admin');
  return audit.verify_between(date_trunc('month', month::timestamp) at time zone 'Asia/Kolkata',
    (date_trunc('month', month::timestamp) + interval '1 month') at time zone 'Asia/Kolkata');
end $$;

reset role;
grant select on audit.chain to crm_owner;
grant execute on function api.audit_search(text, text, text, text[], text, timestamptz, timestamptz, bigint, int),
  api.audit_verify(text, date) to crm_app;
select auth.guard_functions();
select sync.guard_functions();
