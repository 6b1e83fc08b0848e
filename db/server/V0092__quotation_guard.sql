-- additive, min client 1
-- What no path into a quotation may break: sent is frozen, and a discount above the limit is an admin's word on
-- exactly these figures.
reset role;
set role crm_acts;

create function acts.price_of(q jsonb) returns jsonb language sql immutable as $$
  select jsonb_object_agg(c, q -> c) from unnest(array['selected_machines', 'services', 'machine_type', 'order_type',
    'number_of_days', 'working_hours', 'shift', 'day_night', 'food_resources', 'accom_resources', 'site_distance',
    'usage', 'risk_factor', 'mob_demob', 'mob_relaxation_percent', 'extra_charge', 'incidental_charges',
    'other_factors', 'discount_percent', 'discount_amount', 'billing', 'include_gst', 'company_state',
    'place_of_supply', 'working_cost', 'usage_load_factor', 'risk_adjustment', 'food_accom_cost', 'mob_demob_cost',
    'service_total', 'incidental_total', 'other_factors_charge', 'subtotal', 'discount', 'total_rent', 'cgst', 'sgst',
    'igst', 'gst_amount', 'round_off', 'total_cost']) c
$$;

-- Discount a rep may give alone, percent of the subtotal.
create function acts.discount_limit() returns numeric language sql stable as $$
  select coalesce((ops.setting('pricing.discount_limit', (now() at time zone 'Asia/Kolkata')::date)
    #>> '{}')::numeric, 5)
$$;

create function acts.needs_approval(q crm.quotations) returns boolean language sql stable as $$
  select q.discount > round(q.subtotal * acts.discount_limit() / 100, 2)
$$;

create function acts.guard_quotation() returns trigger language plpgsql security definer as $$
declare
  -- what may still change once it is sent
  loose constant text[] := array['status', 'superseded', 'approval', 'approval_by', 'approval_at', 'approval_hash',
    'notes', 'deal_id', 'customer_id', 'sent_at', 'pdf_file_id', 'row_version', 'created_at', 'updated_at'];
begin
  if old.status <> 'draft' then
    if to_jsonb(new) - loose <> to_jsonb(old) - loose
        or old.pdf_file_id is not null and new.pdf_file_id is distinct from old.pdf_file_id then
      perform sync.refuse('flow', format('%s is sent and does not change: make a new version', old.quotation_number),
        '{"field": "status"}');
    end if;
  elsif new.approval <> 'none' and acts.price_of(to_jsonb(new)) <> acts.price_of(to_jsonb(old)) then
    new.approval := 'none';
    new.approval_by := null;
    new.approval_at := null;
    new.approval_hash := null;
  end if;
  if old.status = 'draft' and new.status = 'sent' and new.approval <> 'granted' and acts.needs_approval(new) then
    perform sync.refuse('flow', format('A discount of %s is above %s %%: an admin must approve it first', new.discount,
      acts.discount_limit()), '{"field": "discount"}');
  end if;
  return new;
end $$;

-- A deal is worth what its accepted quotation says, before tax; accepting wins it.
create function acts.follow_accepted() returns trigger language plpgsql security definer as $$
begin
  update crm.deals d set value = new.total_rent, stage = 'won', probability = 100,
    won_at = coalesce(d.won_at, clock_timestamp())
    where d.id = new.deal_id;
  return null;
end $$;

-- Sending a version supersedes the older ones.
create function acts.supersede() returns trigger language plpgsql security definer as $$
begin
  with recursive older as (
    select q.id, q.parent_id from crm.quotations q where q.id = new.parent_id
    union select q.id, q.parent_id from crm.quotations q join older o on q.id = o.parent_id)
  update crm.quotations q set superseded = true
    where not q.superseded and q.id <> new.id and (q.id in (select o.id from older o)
      or q.quotation_number = new.quotation_number and q.version < new.version);
  return null;
end $$;

reset role;
create trigger guard_quotation before update on crm.quotations
  for each row execute function acts.guard_quotation();
create trigger follow_accepted after update of status on crm.quotations for each row
  when (new.status = 'accepted' and old.status <> 'accepted') execute function acts.follow_accepted();
create trigger supersede after update of status on crm.quotations for each row
  when (new.status = 'sent' and old.status = 'draft') execute function acts.supersede();
select sync.guard_functions();
