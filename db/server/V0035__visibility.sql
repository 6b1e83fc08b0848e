-- additive, min client 1
-- Ids that the rights of a person hang on. Policies say `x in (select auth.my_jobs())`: once per statement. They belong
-- to crm_reader, whose own policy is plainly true; a policy that asked another policy would recurse.
set role crm_reader;

create function auth.my_operator() returns text
language sql stable security definer as $$
  select o.id from crm.operators o where o.user_id = (select auth.uid())
$$;

create function auth.my_leads() returns setof text
language sql stable security definer as $$
  select l.id from crm.leads l where l.assigned_to = (select auth.uid())
$$;

-- Mine and those that nobody has yet: what a rep sees.
create function auth.open_leads() returns setof text
language sql stable security definer as $$
  select l.id from crm.leads l where l.assigned_to = (select auth.uid()) or l.assigned_to is null
$$;

create function auth.my_deals() returns setof text
language sql stable security definer as $$
  select d.id from crm.deals d where d.assigned_to = (select auth.uid()) or d.created_by = (select auth.uid())
$$;

create function auth.my_quotations() returns setof text
language sql stable security definer as $$
  select q.id from crm.quotations q where q.created_by = (select auth.uid())
  union
  select q.id from crm.quotations q where q.deal_id in (select auth.my_deals())
$$;

-- A rep's jobs: those whose lead, deal or quotation is his.
create function auth.my_jobs() returns setof text
language sql stable security definer as $$
  select j.id from crm.jobs j where j.lead_id in (select auth.my_leads())
  union
  select j.id from crm.jobs j where j.deal_id in (select auth.my_deals())
  union
  select j.id from crm.jobs j where j.quotation_id in (select auth.my_quotations())
$$;

-- An operator's jobs: those whose crew he is in.
create function auth.my_work() returns setof text
language sql stable security definer as $$
  select l.job_id from crm.job_operator l where l.operator_id = (select auth.my_operator()) and not l.cancelled
$$;

create function auth.my_customers() returns setof text
language sql stable security definer as $$
  select j.customer_id from crm.jobs j where j.id in (select auth.my_work())
$$;

create function auth.my_cranes() returns setof text
language sql stable security definer as $$
  select l.equipment_id from crm.job_equipment l where l.job_id in (select auth.my_work())
$$;

create function auth.my_papers() returns setof text
language sql stable security definer as $$
  select d.id from crm.documents d where d.operator_id = (select auth.my_operator())
  union
  select d.id from crm.documents d where d.equipment_id in (select auth.my_cranes())
$$;

create function auth.my_assessments() returns setof text
language sql stable security definer as $$
  select s.id from crm.site_assessments s where s.created_by = (select auth.uid())
  union
  select s.id from crm.site_assessments s
  where s.job_id in (select auth.my_jobs() where (select auth.role()) = 'sales_agent'
    union all select auth.my_work() where (select auth.role()) = 'operator')
$$;
reset role;

-- The settings that keep a definer function from being tricked, on each function of these schemas that lacks them.
create function auth.guard_functions() returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  f record;
begin
  for f in select p.oid::regprocedure as name from pg_proc p
    where p.prosecdef and p.pronamespace in ('crm'::regnamespace, 'api'::regnamespace, 'auth'::regnamespace,
        'audit'::regnamespace, 'ops'::regnamespace)
      and not coalesce(p.proconfig && array['row_security=on'], false)
  loop
    execute format('alter function %s set search_path = pg_catalog, crm, auth, sync, pg_temp', f.name);
    execute format($f$alter function %s set "TimeZone" = 'UTC'$f$, f.name);
    execute format($f$alter function %s set "DateStyle" = 'ISO, YMD'$f$, f.name);
    execute format('alter function %s set row_security = on', f.name);
  end loop;
  for f in select p.oid::regprocedure as name from pg_proc p
    where p.pronamespace in ('crm'::regnamespace, 'api'::regnamespace, 'auth'::regnamespace, 'audit'::regnamespace,
      'ops'::regnamespace)
  loop
    execute format('revoke all on function %s from public', f.name);
  end loop;
end $$;
select auth.guard_functions();

do $$
declare
  f text;
begin
  foreach f in array array['my_operator', 'my_leads', 'open_leads', 'my_deals', 'my_quotations', 'my_jobs', 'my_work',
      'my_customers', 'my_cranes', 'my_papers', 'my_assessments'] loop
    execute format('grant execute on function auth.%I() to crm_owner, crm_acts, crm_migrator', f);
  end loop;
end $$;
