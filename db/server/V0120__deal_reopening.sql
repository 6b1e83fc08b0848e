-- additive, min client 1
-- A deal that was won or lost by mistake, or comes to life again, may be taken up: every move has a way back.
reset role;
set role crm_acts;

-- Arrows of the status graphs; rules.flow keeps the same ones.
create or replace function acts.leads_to(record text, status text, wanted text) returns boolean
language sql immutable as $$
  select (record, status, wanted) in (values
    ('lead', 'new', 'in_process'), ('lead', 'in_process', 'qualified'), ('lead', 'in_process', 'unqualified'),
    ('lead', 'in_process', 'lost'), ('lead', 'qualified', 'converted'),
    ('deal', 'qualification', 'proposal'), ('deal', 'qualification', 'lost'), ('deal', 'proposal', 'negotiation'),
    ('deal', 'proposal', 'qualification'), ('deal', 'proposal', 'lost'), ('deal', 'negotiation', 'won'),
    ('deal', 'negotiation', 'lost'), ('deal', 'negotiation', 'proposal'), ('deal', 'negotiation', 'qualification'),
    ('deal', 'won', 'negotiation'), ('deal', 'lost', 'qualification'), ('deal', 'lost', 'proposal'),
    ('deal', 'lost', 'negotiation'),
    ('quotation', 'draft', 'sent'), ('quotation', 'sent', 'accepted'), ('quotation', 'sent', 'rejected'),
    ('job', 'pending', 'scheduled'), ('job', 'pending', 'cancelled'), ('job', 'scheduled', 'in_progress'),
    ('job', 'scheduled', 'pending'), ('job', 'scheduled', 'cancelled'), ('job', 'in_progress', 'completed'),
    ('job', 'in_progress', 'cancelled'))
$$;

-- What a won deal has led to holds it where it is.
create function acts.check_reopening(d crm.deals) returns void language plpgsql as $$
begin
  if d.stage = 'won' and exists (select 1 from crm.quotations q where q.deal_id = d.id and q.status = 'accepted') then
    perform sync.refuse('flow', 'The quotation of this deal is accepted: it stays won', '{"field": "stage"}');
  end if;
  if d.stage = 'won' and exists (select 1 from crm.jobs j where j.deal_id = d.id and j.status <> 'cancelled') then
    perform sync.refuse('flow', 'A job was asked for: cancel it before the deal is taken up again',
      '{"field": "stage"}');
  end if;
end $$;

create or replace function acts.deal_move(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  d constant crm.deals := acts.locked_deal(args);
  stage_to constant text := args ->> 'to';
begin
  if not acts.owns_deal(d) then
    perform acts.not_allowed();
  end if;
  perform acts.check_move('deal', d.stage, args);
  perform acts.check_reopening(d);
  update crm.deals x set stage = stage_to, probability = acts.probability_of(stage_to),
    won_at = case stage_to when 'won' then clock_timestamp() end,
    lost_reason = case stage_to when 'lost' then acts.need(args, 'reason') end
    where x.id = d.id;
  return acts.key('deals', d.id);
end $$;

reset role;
select sync.guard_functions();
