-- additive, min client 1
reset role;
set role crm_acts;

create function acts.locked_deal(args jsonb) returns crm.deals language plpgsql as $$
declare
  d crm.deals;
begin
  select * into d from crm.deals x where x.id = acts.need(args, 'deal_id') for no key update;
  if d.id is null then
    perform acts.gone('deal');
  end if;
  return d;
end $$;

create function acts.owns_deal(d crm.deals) returns boolean language sql stable as $$
  select auth.role() = 'admin'
    or auth.role() = 'sales_agent' and coalesce(auth.uid() in (d.assigned_to, d.created_by), false)
$$;

create function acts.probability_of(stage text) returns int language sql immutable as $$
  select case stage when 'qualification' then 10 when 'proposal' then 40 when 'negotiation' then 70
    when 'won' then 100 else 0 end
$$;

create function acts.deal_move(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  d constant crm.deals := acts.locked_deal(args);
  stage_to constant text := args ->> 'to';
begin
  if not acts.owns_deal(d) then
    perform acts.not_allowed();
  end if;
  perform acts.check_move('deal', d.stage, args);
  update crm.deals x set stage = stage_to, probability = acts.probability_of(stage_to),
    won_at = case stage_to when 'won' then clock_timestamp() end,
    lost_reason = case stage_to when 'lost' then acts.need(args, 'reason') else x.lost_reason end
    where x.id = d.id;
  return acts.key('deals', d.id);
end $$;

create function acts.deal_assign(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  d constant crm.deals := acts.locked_deal(args);
begin
  if auth.role() <> 'admin' then
    perform acts.not_allowed();
  end if;
  perform acts.check_seen('The deal', jsonb_build_object('assigned_to', args -> 'seen_assigned_to'),
    jsonb_build_object('assigned_to', d.assigned_to));
  perform acts.check_owner(args ->> 'to');
  update crm.deals x set assigned_to = args ->> 'to' where x.id = d.id;
  return acts.key('deals', d.id);
end $$;

-- A pending job for the tray, out of a won deal.
create function acts.deal_request_job(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  d constant crm.deals := acts.locked_deal(args);
  j constant jsonb := args -> 'job';
begin
  if not acts.owns_deal(d) and not sched.is_dispatcher() then
    perform acts.not_allowed();
  end if;
  if d.stage <> 'won' then
    perform sync.refuse('flow', 'A job is asked for once the deal is won', '{"field": "stage"}');
  end if;
  if j ->> 'quotation_id' is not null
      and not exists (select 1 from crm.quotations q where q.id = j ->> 'quotation_id' and q.deal_id = d.id) then
    perform sync.refuse('invalid', 'This quotation belongs to another deal', '{"field": "quotation_id"}');
  end if;
  insert into crm.jobs (id, job_number, title, lead_id, customer_id, customer_name, deal_id, quotation_id, needed_from,
      needed_days, shift, required_category, required_capacity_tons, location, notes, created_by)
    values (acts.need(j, 'id'), j ->> 'job_number', acts.need(j, 'title'), d.lead_id, d.customer_id,
      (select c.name from crm.customers c where c.id = d.customer_id), d.id,
      coalesce(j ->> 'quotation_id', (select q.id from crm.quotations q where q.deal_id = d.id
        and q.status = 'accepted' order by q.updated_at desc limit 1)),
      (j ->> 'needed_from')::date, (j ->> 'needed_days')::int, coalesce(j ->> 'shift', 'single'),
      j ->> 'required_category', (j ->> 'required_capacity_tons')::numeric, j ->> 'location', j ->> 'notes',
      auth.uid());
  return acts.key('jobs', j ->> 'id') || acts.key('deals', d.id);
end $$;

-- A customer's new name reaches what is still open; a sent quotation keeps the name it was sent with.
create function acts.rename_customer() returns trigger language plpgsql security definer as $$
begin
  -- in the order in which batches lock jobs
  perform 1 from crm.jobs j where j.customer_id = new.id order by j.id for no key update;
  update crm.leads l set customer_name = new.name
    where l.customer_id = new.id and l.status in ('new', 'in_process', 'qualified');
  update crm.jobs j set customer_name = new.name
    where j.customer_id = new.id and j.status in ('pending', 'scheduled', 'in_progress');
  return null;
end $$;

reset role;
create trigger rename_customer after update of name on crm.customers
  for each row when (new.name is distinct from old.name) execute function acts.rename_customer();
insert into sync.command (name, fn) select 'deal.' || f, format('acts.deal_%s(jsonb, timestamptz)', f)::regprocedure
  from unnest(array['move', 'assign', 'request_job']) f;
select sync.guard_functions();
