-- additive, min client 1
reset role;
set role crm_acts;

create function acts.owns_quotation(q crm.quotations) returns boolean language sql stable as $$
  select auth.role() = 'admin' or auth.role() = 'sales_agent' and (q.created_by = auth.uid()
    or exists (select 1 from crm.deals d where d.id = q.deal_id and auth.uid() in (d.assigned_to, d.created_by)))
$$;

-- The quotation, locked, if it is mine and stands as I saw it.
create function acts.own_quotation(args jsonb) returns crm.quotations language plpgsql as $$
declare
  q crm.quotations;
begin
  select * into q from crm.quotations x where x.id = acts.need(args, 'quotation_id') for no key update;
  if q.id is null then
    perform acts.gone('quotation');
  end if;
  if not acts.owns_quotation(q) then
    perform acts.not_allowed();
  end if;
  perform acts.check_seen(coalesce(q.quotation_number, 'The quotation'), args -> 'seen',
    jsonb_build_object('status', q.status, 'approval', q.approval, 'superseded', q.superseded));
  return q;
end $$;

create function acts.quote_keys(q crm.quotations) returns jsonb language sql immutable as $$
  select acts.key('quotations', q.id) || case when q.deal_id is null then '[]' else acts.key('deals', q.deal_id) end
$$;

-- content_hash is the fingerprint of figures and inputs (rules.pricing); an approval counts for that content only.
create function acts.quote_send(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  q constant crm.quotations := acts.own_quotation(args);
begin
  perform acts.check_step('quotation', q.status, 'sent');
  if q.quotation_number is null then
    perform sync.refuse('flow', 'A quotation without a number cannot be sent', '{"field": "quotation_number"}');
  end if;
  if acts.needs_approval(q) and q.approval = 'granted'
      and q.approval_hash is distinct from acts.need(args, 'content_hash') then
    perform sync.refuse('flow', 'The approval was for other figures: ask again', '{"field": "approval"}');
  end if;
  update crm.quotations x set status = 'sent', pdf_sha256 = acts.need(args, 'pdf_sha256'),
    pdf_file_id = args ->> 'pdf_file_id', sent_at = least(quote_send.acted_at, clock_timestamp())
    where x.id = q.id;
  return acts.quote_keys(q);
end $$;

create function acts.quote_accept(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  q constant crm.quotations := acts.own_quotation(args);
begin
  perform acts.check_step('quotation', q.status, 'accepted');
  if q.superseded then
    perform sync.refuse('flow', format('%s v%s was replaced by a newer version', q.quotation_number, q.version));
  end if;
  if exists (select 1 from crm.deals d where d.id = q.deal_id and d.stage = 'lost') then
    perform sync.refuse('flow', 'Its deal is lost', '{"field": "stage"}');
  end if;
  update crm.quotations x set status = 'accepted' where x.id = q.id;
  return acts.quote_keys(q);
end $$;

create function acts.quote_reject(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  q constant crm.quotations := acts.own_quotation(args);
begin
  perform acts.check_step('quotation', q.status, 'rejected');
  update crm.quotations x set status = 'rejected',
    notes = case when btrim(coalesce(args ->> 'reason', '')) = '' then x.notes
      else concat_ws(E'\n', x.notes, args ->> 'reason') end where x.id = q.id;
  return acts.quote_keys(q);
end $$;

create function acts.quote_ask_approval(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  q constant crm.quotations := acts.own_quotation(args);
begin
  if q.status <> 'draft' then
    perform acts.check_step('quotation', q.status, 'sent');
  end if;
  update crm.quotations x set approval = 'asked', approval_hash = acts.need(args, 'content_hash'), approval_by = null,
    approval_at = clock_timestamp() where x.id = q.id;
  return acts.quote_keys(q);
end $$;

create function acts.quote_answer_approval(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  q constant crm.quotations := acts.own_quotation(args);
begin
  if auth.role() <> 'admin' then
    perform acts.not_allowed();
  end if;
  if q.approval <> 'asked' or q.approval_hash is distinct from acts.need(args, 'content_hash') then
    perform sync.refuse('stale', 'The figures changed since approval was asked', '{"fields": ["approval"]}');
  end if;
  update crm.quotations x set approval = case when (acts.need(args, 'grant'))::boolean then 'granted' else 'refused' end,
    approval_by = auth.uid(), approval_at = clock_timestamp() where x.id = q.id;
  return acts.quote_keys(q);
end $$;

reset role;
insert into sync.command (name, fn) select 'quote.' || f, format('acts.quote_%s(jsonb, timestamptz)', f)::regprocedure
  from unnest(array['send', 'accept', 'reject', 'ask_approval', 'answer_approval']) f;
select sync.guard_functions();
