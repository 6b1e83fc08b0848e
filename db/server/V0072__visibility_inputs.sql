-- additive, min client 1
-- Whose sight of which rows hangs on other rows. The dependents' keys go into the log in the same transaction, so a
-- changed right is an ordinary delta.
set role crm_owner;
grant select on all tables in schema crm to crm_reader;
grant select, insert, update, delete on all tables in schema crm to crm_acts, crm_migrator;
reset role;
set role crm_reader;

create function sync.under_jobs(jobs text[]) returns table (tbl text, id text) language sql stable as $$
  select 'jobs', j from unnest(jobs) j
  union all select 'job_equipment', l.id from crm.job_equipment l where l.job_id = any (jobs)
  union all select 'job_operator', l.id from crm.job_operator l where l.job_id = any (jobs)
  union all select 'overrules', v.id from crm.overrules v where v.job_id = any (jobs)
  union all select 'activities', a.id from crm.activities a where a.job_id = any (jobs)
  union all select 'site_assessments', s.id from crm.site_assessments s where s.job_id = any (jobs)
  union all select 'files', f from crm.site_assessments s, unnest(s.images || s.videos) f where s.job_id = any (jobs)
  union all select 'files', j.signoff_file_id from crm.jobs j where j.id = any (jobs) and j.signoff_file_id is not null
$$;

create function sync.under_equipment(cranes text[]) returns table (tbl text, id text) language sql stable as $$
  select 'equipment', e from unnest(cranes) e
  union all select 'files', f from crm.equipment e, unnest(e.images) f where e.id = any (cranes)
  union all select 'documents', d.id from crm.documents d where d.equipment_id = any (cranes)
  union all select 'files', d.file_id from crm.documents d where d.equipment_id = any (cranes) and d.file_id is not null
$$;

create function sync.under_customers(customers text[]) returns table (tbl text, id text) language sql stable as $$
  select 'customers', c from unnest(customers) c
  union all select 'contacts', c.id from crm.contacts c where c.customer_id = any (customers)
  union all select 'documents', d.id from crm.documents d where d.customer_id = any (customers)
  union all select 'files', d.file_id from crm.documents d where d.customer_id = any (customers) and d.file_id is not null
$$;

-- What a job opens to its crew.
create function sync.under_crew_jobs(jobs text[]) returns table (tbl text, id text) language sql stable as $$
  select * from sync.under_jobs(jobs)
  union all select * from sync.under_customers(array(select j.customer_id from crm.jobs j where j.id = any (jobs)))
  union all select * from sync.under_equipment(array(select l.equipment_id from crm.job_equipment l
    where l.job_id = any (jobs)))
$$;

create function sync.under_quotations(quotations text[]) returns table (tbl text, id text) language sql stable as $$
  select 'quotations', q from unnest(quotations) q
  union all select 'activities', a.id from crm.activities a where a.quotation_id = any (quotations)
  union all select 'files', q.pdf_file_id from crm.quotations q
    where q.id = any (quotations) and q.pdf_file_id is not null
  union all select * from sync.under_jobs(array(select j.id from crm.jobs j where j.quotation_id = any (quotations)))
$$;

create function sync.under_deals(deals text[]) returns table (tbl text, id text) language sql stable as $$
  select 'activities', a.id from crm.activities a where a.deal_id = any (deals)
  union all select * from sync.under_quotations(array(select q.id from crm.quotations q where q.deal_id = any (deals)))
  union all select * from sync.under_jobs(array(select j.id from crm.jobs j where j.deal_id = any (deals)))
$$;

create function sync.under_leads(leads text[]) returns table (tbl text, id text) language sql stable as $$
  select 'activities', a.id from crm.activities a where a.lead_id = any (leads)
  union all select 'files', f from crm.leads l, jsonb_array_elements_text(l.files) f where l.id = any (leads)
  union all select * from sync.under_quotations(array(select q.id from crm.quotations q where q.lead_id = any (leads)))
  union all select * from sync.under_jobs(array(select j.id from crm.jobs j where j.lead_id = any (leads)))
$$;

create function sync.crew_of(job text) returns setof text language sql stable as $$
  select distinct o.user_id from crm.job_operator l join crm.operators o on o.id = l.operator_id
  where l.job_id = job and o.user_id is not null
$$;

-- Keys to tell, and to whom (null: everybody), when a row that decides over others changed from o to n.
create function sync.dependents(input text, o jsonb, n jsonb) returns table (tbl text, id text, uid text)
language plpgsql stable security definer as $$
declare
  -- columns whose change moves other rows in or out of somebody's sight
  moved constant text[] := array(select c from unnest(array['job_id', 'operator_id', 'equipment_id', 'cancelled',
      'customer_id', 'deal_id', 'lead_id', 'quotation_id', 'assigned_to', 'created_by']) c
    where o ->> c is distinct from n ->> c);
  k constant text[] := array[coalesce(n, o) ->> 'id'];
begin
  if moved = '{}' or (o is null or n is null) and input not in ('job_operator', 'job_equipment') then
    return;
  end if;
  case input
    when 'job_operator' then
      return query select d.tbl, d.id, p.user_id from unnest(array[o, n]) r
        join crm.operators p on p.id = r ->> 'operator_id' and p.user_id is not null,
        sync.under_crew_jobs(array[r ->> 'job_id']) d;
    when 'job_equipment' then
      return query select d.tbl, d.id, u from unnest(array[o, n]) r, sync.crew_of(r ->> 'job_id') u,
        sync.under_equipment(array[r ->> 'equipment_id']) d;
    when 'jobs' then
      if 'customer_id' = any (moved) then
        return query select d.tbl, d.id, u from sync.crew_of(k[1]) u,
          sync.under_customers(array[o ->> 'customer_id', n ->> 'customer_id']) d;
      end if;
      if moved && array['deal_id', 'lead_id', 'quotation_id', 'created_by'] then
        return query select d.tbl, d.id, null::text from sync.under_jobs(k) d;
      end if;
    when 'quotations' then
      return query select d.tbl, d.id, null::text from sync.under_quotations(k) d;
    else
      return query select * from sync.dependents_of_owner(input, o, n, moved);
  end case;
end $$;

reset role;
