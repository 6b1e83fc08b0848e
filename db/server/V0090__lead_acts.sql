-- additive, min client 1
reset role;
set role crm_acts;

create function acts.locked_lead(args jsonb) returns crm.leads language plpgsql as $$
declare
  l crm.leads;
begin
  select * into l from crm.leads x where x.id = acts.need(args, 'lead_id') for no key update;
  if l.id is null then
    perform acts.gone('lead');
  end if;
  return l;
end $$;

create function acts.owns_lead(l crm.leads) returns boolean language sql stable as $$
  select auth.role() = 'admin' or auth.role() = 'sales_agent' and coalesce(l.assigned_to = auth.uid(), false)
$$;

-- The stage as its author saw it, then the arrow he wants.
create function acts.check_move(record text, status text, args jsonb) returns void language plpgsql as $$
begin
  perform acts.check_seen('The ' || record, jsonb_build_object('status', acts.need(args, 'from')),
    jsonb_build_object('status', status));
  perform acts.check_step(record, status, acts.need(args, 'to'));
end $$;

create function acts.lead_move(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  l constant crm.leads := acts.locked_lead(args);
begin
  if not acts.owns_lead(l) then
    perform acts.not_allowed();
  end if;
  perform acts.check_move('lead', l.status, args);
  if args ->> 'to' = 'converted' then
    perform sync.refuse('flow', 'A lead is converted by the act that opens its deal');
  end if;
  update crm.leads x set status = args ->> 'to',
    lost_reason = case args ->> 'to' when 'lost' then acts.need(args, 'reason') else x.lost_reason end
    where x.id = l.id;
  return acts.key('leads', l.id);
end $$;

create function acts.lead_claim(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  l constant crm.leads := acts.locked_lead(args);
begin
  if auth.role() not in ('admin', 'sales_agent') then
    perform acts.not_allowed();
  end if;
  if l.assigned_to is not null and l.assigned_to <> auth.uid() then
    perform sync.refuse('stale', format('%s has claimed this lead', (select u.display_name from crm.users u
      where u.uid = l.assigned_to)), jsonb_build_object('now', jsonb_build_object('assigned_to', l.assigned_to)));
  end if;
  update crm.leads x set assigned_to = auth.uid() where x.id = l.id;
  return acts.key('leads', l.id);
end $$;

-- The person named, if he may own sales records.
create function acts.check_owner(person text) returns void language plpgsql as $$
begin
  if person is not null and not exists (select 1 from crm.users u where u.uid = person and u.active
      and u.role in ('admin', 'sales_agent')) then
    perform sync.refuse('invalid', 'Only an active sales agent or admin can own this', '{"field": "assigned_to"}');
  end if;
end $$;

create function acts.lead_assign(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  l constant crm.leads := acts.locked_lead(args);
begin
  if auth.role() <> 'admin' then
    perform acts.not_allowed();
  end if;
  perform acts.check_seen('The lead', jsonb_build_object('assigned_to', args -> 'seen_assigned_to'),
    jsonb_build_object('assigned_to', l.assigned_to));
  perform acts.check_owner(args ->> 'to');
  update crm.leads x set assigned_to = args ->> 'to' where x.id = l.id;
  return acts.key('leads', l.id);
end $$;

-- Picks or makes the customer and opens the deal: all or nothing.
create function acts.lead_convert(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  l constant crm.leads := acts.locked_lead(args);
  c constant jsonb := args -> 'customer';
  d constant jsonb := args -> 'deal';
begin
  if not acts.owns_lead(l) then
    perform acts.not_allowed();
  end if;
  perform acts.check_move('lead', l.status, args || '{"to": "converted"}');
  if (args ->> 'new_customer')::boolean then
    insert into crm.customers select (jsonb_populate_record(null::crm.customers, '{"type": "other", "credit_days": 0}'
      || (c - 'archived') || jsonb_build_object('archived', false, 'created_by', auth.uid(), 'row_version', 1,
        'created_at', now(), 'updated_at', now()))).*;
  elsif not exists (select 1 from crm.customers x where x.id = c ->> 'id') then
    perform acts.gone('customer');
  end if;
  insert into crm.deals (id, lead_id, customer_id, title, description, value, probability, expected_close_date,
      created_by, assigned_to, notes)
    values (acts.need(d, 'id'), l.id, acts.need(c, 'id'), acts.need(d, 'title'), d ->> 'description',
      coalesce((d ->> 'value')::numeric, 0), coalesce((d ->> 'probability')::int, 10),
      (d ->> 'expected_close_date')::date, auth.uid(), coalesce(l.assigned_to, auth.uid()), d ->> 'notes');
  update crm.leads x set status = 'converted', customer_id = c ->> 'id' where x.id = l.id;
  return acts.key('leads', l.id) || acts.key('customers', c ->> 'id') || acts.key('deals', d ->> 'id');
end $$;

reset role;
insert into sync.command (name, fn) select 'lead.' || f, format('acts.lead_%s(jsonb, timestamptz)', f)::regprocedure
  from unnest(array['move', 'claim', 'assign', 'convert']) f;
select sync.guard_functions();
