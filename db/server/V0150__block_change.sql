-- additive, min client 1
reset role;
set role crm_acts;

-- Another time, reason or end of validity for a block that stands; whom it keeps from work and why stay.
create function sched.change_block(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  b constant crm.resource_blocks := sched.locked_block(acts.need(args, 'id'));
begin
  if not sched.is_dispatcher() and not (b.created_by = auth.uid()
      and (b.kind = 'hold' or b.kind = 'leave' and not b.approved)) then
    perform acts.not_allowed();
  end if;
  if b.cancelled then
    perform acts.gone('block');
  end if;
  perform acts.check_seen('The block', args -> 'seen',
    jsonb_build_object('starts_at', b.starts_at, 'ends_at', b.ends_at));
  update crm.resource_blocks x set starts_at = acts.need(args, 'starts_at')::timestamptz,
      ends_at = acts.need(args, 'ends_at')::timestamptz, reason = args ->> 'reason',
      expires_at = (args ->> 'expires_at')::timestamptz
    where x.id = b.id;
  return acts.key('resource_blocks', b.id);
end $$;

reset role;
insert into sync.command (name, fn)
  values ('sched.change_block', 'sched.change_block(jsonb, timestamptz)'::regprocedure);
select sync.guard_functions();
