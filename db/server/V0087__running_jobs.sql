-- additive, min client 1
reset role;
set role crm_acts;

-- Several jobs in one act: constraints wait for its end, so cranes may be swapped and rows of bars moved together.
create function sched.place_all(args jsonb, acted_at timestamptz) returns jsonb language sql as $$
  select jsonb_agg(k) from jsonb_array_elements(case jsonb_typeof(args -> 'places')
    when 'array' then args -> 'places' else '[]' end) p, jsonb_array_elements(sched.place(p, acted_at)) k
$$;

create function sched.cancel(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  j crm.jobs;
begin
  if not sched.is_dispatcher() then
    perform acts.not_allowed();
  end if;
  j := sched.locked_job(acts.need(args, 'job_id'));
  perform acts.check_seen(coalesce(j.job_number, 'The job'), args -> 'seen', sched.facts(j));
  perform acts.check_step('job', j.status, 'cancelled');
  update crm.jobs x set status = 'cancelled', cancel_reason = acts.need(args, 'reason') where x.id = j.id;
  return sched.keys_of(j.id);
end $$;

-- Undoes a cancellation: back in the tray with its cranes and crew as wishes; placing it again is an act of its own.
create function sched.reopen(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  j crm.jobs;
begin
  if not sched.is_dispatcher() then
    perform acts.not_allowed();
  end if;
  j := sched.locked_job(acts.need(args, 'job_id'));
  if j.status <> 'cancelled' then
    perform sync.refuse('flow', format('%s is not cancelled', coalesce(j.job_number, 'The job')));
  end if;
  update crm.jobs x set status = 'pending', cancel_reason = null, scheduled_start_date = null,
    scheduled_end_date = null, actual_start_date = null, actual_end_date = null where x.id = j.id;
  return sched.keys_of(j.id);
end $$;

create function sched.publish(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  j crm.jobs;
begin
  if not sched.is_dispatcher() then
    perform acts.not_allowed();
  end if;
  j := sched.locked_job(acts.need(args, 'job_id'));
  perform acts.check_seen(coalesce(j.job_number, 'The job'), args -> 'seen', sched.facts(j));
  if j.status not in ('scheduled', 'in_progress') then
    perform sync.refuse('flow', format('%s is not scheduled', coalesce(j.job_number, 'The job')));
  end if;
  update crm.jobs x set published_at = clock_timestamp() where x.id = j.id and x.published_at is null;
  return sched.keys_of(j.id);
end $$;

-- Am I in the crew of this job?
create function sched.is_mine(job text) returns boolean language sql stable as $$
  select exists (select 1 from crm.job_operator l join crm.operators o on o.id = l.operator_id
    where l.job_id = job and not l.cancelled and o.user_id = auth.uid())
$$;

create function sched.acknowledge(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  l crm.job_operator;
begin
  select * into l from crm.job_operator x where x.id = acts.need(args, 'link_id') and not x.cancelled;
  if l.id is null then
    perform acts.gone('booking');
  end if;
  if not sched.is_dispatcher()
      and not exists (select 1 from crm.operators o where o.id = l.operator_id and o.user_id = auth.uid()) then
    perform acts.not_allowed();
  end if;
  update crm.job_operator x set acknowledged_at = least(acknowledge.acted_at, clock_timestamp())
    where x.id = l.id and x.acknowledged_at is null;
  return acts.key('job_operator', l.id);
end $$;

create function sched.start(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  j crm.jobs;
begin
  j := sched.locked_job(acts.need(args, 'job_id'));
  if not sched.is_dispatcher() and not sched.is_mine(j.id) then
    perform acts.not_allowed();
  end if;
  perform acts.check_seen(coalesce(j.job_number, 'The job'), args -> 'seen', sched.facts(j));
  perform acts.check_step('job', j.status, 'in_progress');
  update crm.jobs x set status = 'in_progress',
    actual_start_date = least(coalesce((args ->> 'at')::timestamptz, start.acted_at), clock_timestamp())
    where x.id = j.id;
  return sched.keys_of(j.id);
end $$;

create function sched.complete(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  j crm.jobs;
begin
  j := sched.locked_job(acts.need(args, 'job_id'));
  if not sched.is_dispatcher() and not sched.is_mine(j.id) then
    perform acts.not_allowed();
  end if;
  perform acts.check_seen(coalesce(j.job_number, 'The job'), args -> 'seen', sched.facts(j));
  perform acts.check_step('job', j.status, 'completed');
  update crm.jobs x set status = 'completed', notes = case when btrim(coalesce(args ->> 'notes', '')) = '' then x.notes
      else concat_ws(E'\n', x.notes, args ->> 'notes') end,
    actual_end_date = least(coalesce((args ->> 'at')::timestamptz, complete.acted_at), clock_timestamp())
    where x.id = j.id;
  return sched.keys_of(j.id);
end $$;

reset role;
insert into sync.command (name, fn) select 'sched.' || f, format('sched.%s(jsonb, timestamptz)', f)::regprocedure
  from unnest(array['place', 'place_all', 'cancel', 'reopen', 'publish', 'acknowledge', 'start', 'complete']) f;
select sync.guard_functions();
