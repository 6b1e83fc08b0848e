-- additive, min client 1
reset role;
set role crm_acts;

-- Maintenance, breakdown, leave, training by the dispatcher; a soft hold for a quotation also by its rep; leave asked
-- for by the operator himself, which blocks nothing until a dispatcher sets `approved`.
create function sched.block(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  kind constant text := acts.need(args, 'kind');
  self text;
begin
  if not sched.is_dispatcher() then
    select o.id into self from crm.operators o where o.user_id = auth.uid() and o.id = args ->> 'operator_id';
    if not (auth.role() = 'sales_agent' and kind = 'hold' and (args ->> 'quotation_id' is null or exists (
          select 1 from crm.quotations q where q.id = args ->> 'quotation_id' and acts.owns_quotation(q)))
        or auth.role() = 'operator' and kind = 'leave' and self is not null) then
      perform acts.not_allowed();
    end if;
  end if;
  insert into crm.resource_blocks (id, equipment_id, operator_id, kind, starts_at, ends_at, reason, approved,
      quotation_id, expires_at, created_by)
    values (acts.need(args, 'id'), args ->> 'equipment_id', args ->> 'operator_id', kind,
      acts.need(args, 'starts_at')::timestamptz, acts.need(args, 'ends_at')::timestamptz, args ->> 'reason',
      self is null, args ->> 'quotation_id', (args ->> 'expires_at')::timestamptz, auth.uid());
  return acts.key('resource_blocks', args ->> 'id');
end $$;

create function sched.locked_block(block text) returns crm.resource_blocks language plpgsql as $$
declare
  b crm.resource_blocks;
begin
  select * into b from crm.resource_blocks x where x.id = block for no key update;
  if b.id is null then
    perform acts.gone('block');
  end if;
  return b;
end $$;

-- Ends a block: one's own hold or unanswered leave, any for a dispatcher.
create function sched.unblock(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  b constant crm.resource_blocks := sched.locked_block(acts.need(args, 'id'));
begin
  if not sched.is_dispatcher() and not (b.created_by = auth.uid()
      and (b.kind = 'hold' or b.kind = 'leave' and not b.approved)) then
    perform acts.not_allowed();
  end if;
  update crm.resource_blocks x set cancelled = true where x.id = b.id;
  return acts.key('resource_blocks', b.id);
end $$;

reset role;
insert into sync.command (name, fn) select 'sched.' || f, format('sched.%s(jsonb, timestamptz)', f)::regprocedure
  from unnest(array['block', 'unblock']) f;
select sync.guard_functions();
