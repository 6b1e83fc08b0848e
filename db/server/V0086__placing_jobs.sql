-- additive, min client 1
reset role;
set role crm_acts;

create function sched.is_dispatcher() returns boolean language sql stable as $$
  select auth.role() in ('admin', 'operations_manager')
$$;

create function sched.locked_job(job text) returns crm.jobs language plpgsql as $$
declare
  j crm.jobs;
begin
  select * into j from crm.jobs x where x.id = job for no key update;
  if j.id is null then
    perform acts.gone('job');
  end if;
  return j;
end $$;

create function sched.facts(j crm.jobs) returns jsonb language sql stable as $$
  select jsonb_build_object('status', j.status, 'start', j.scheduled_start_date, 'end', j.scheduled_end_date,
    'equipment', (select coalesce(jsonb_agg(l.equipment_id), '[]') from crm.job_equipment l
      where l.job_id = j.id and not l.cancelled),
    'operators', (select coalesce(jsonb_agg(l.operator_id), '[]') from crm.job_operator l
      where l.job_id = j.id and not l.cancelled))
$$;

-- Keys of a job and all that hangs on it on the board.
create function sched.keys_of(job text) returns jsonb language sql stable as $$
  select jsonb_build_array(jsonb_build_object('tbl', 'jobs', 'id', job))
    || (select coalesce(jsonb_agg(jsonb_build_object('tbl', k.tbl, 'id', k.id)), '[]') from (
      select 'job_equipment' as tbl, l.id from crm.job_equipment l where l.job_id = job
      union all select 'job_operator', l.id from crm.job_operator l where l.job_id = job) k)
$$;

create function sched.set_cranes(job text, wanted jsonb) returns void language plpgsql as $$
begin
  delete from crm.job_equipment l where l.job_id = job
    and l.equipment_id not in (select w ->> 'equipment_id' from jsonb_array_elements(wanted) w);
  insert into crm.job_equipment (id, job_id, equipment_id)
    select coalesce(w ->> 'id', crm.new_id('je')), job, w ->> 'equipment_id' from jsonb_array_elements(wanted) w
    where not exists (select 1 from crm.job_equipment l where l.job_id = job and l.equipment_id = w ->> 'equipment_id');
  update crm.job_equipment l set cancelled = false where l.job_id = job;
end $$;

create function sched.set_crew(job text, wanted jsonb) returns void language plpgsql as $$
begin
  delete from crm.job_operator l where l.job_id = job
    and l.operator_id not in (select w ->> 'operator_id' from jsonb_array_elements(wanted) w);
  update crm.job_operator l set cancelled = false, role = coalesce(w ->> 'role', l.role)
    from jsonb_array_elements(wanted) w where l.job_id = job and l.operator_id = w ->> 'operator_id';
  insert into crm.job_operator (id, job_id, operator_id, role)
    select coalesce(w ->> 'id', crm.new_id('jo')), job, w ->> 'operator_id', coalesce(w ->> 'role', 'operator')
    from jsonb_array_elements(wanted) w
    where not exists (select 1 from crm.job_operator l where l.job_id = job and l.operator_id = w ->> 'operator_id');
end $$;

create function sched.note_overrules(job text, said jsonb) returns void language sql as $$
  insert into crm.overrules (id, job_id, rule, reason, facts, created_by)
    select coalesce(o ->> 'id', crm.new_id('ovr')), job, o ->> 'rule', o ->> 'reason', coalesce(o -> 'facts', '{}'),
      auth.uid() from jsonb_array_elements(said) o
  on conflict (id) do nothing
$$;

-- The whole wanted state of a job: booked, moved, resized, reassigned; without dates, back in the tray.
create function sched.place(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  j crm.jobs;
  from_at constant timestamptz := (args ->> 'start')::timestamptz;
  to_at constant timestamptz := (args ->> 'end')::timestamptz;
  was jsonb;
begin
  if not sched.is_dispatcher() then
    perform acts.not_allowed();
  end if;
  j := sched.locked_job(acts.need(args, 'job_id'));
  perform acts.check_seen(coalesce(j.job_number, 'The job'), args -> 'seen', sched.facts(j));
  if (from_at is null) <> (to_at is null) or from_at >= to_at or not isfinite(from_at) or not isfinite(to_at) then
    perform sync.refuse('invalid', 'A job starts before it ends', '{"field": "scheduled_end_date"}');
  end if;
  if j.status = 'in_progress' and from_at is distinct from j.scheduled_start_date then
    perform sync.refuse('flow', format('%s has started: only its end, cranes and crew can change', j.job_number));
  elsif j.status not in ('pending', 'scheduled', 'in_progress') then
    perform acts.check_step('job', j.status, 'scheduled');
  end if;
  was := sched.keys_of(j.id);
  if jsonb_typeof(args -> 'equipment') = 'array' then
    perform sched.set_cranes(j.id, args -> 'equipment');
  end if;
  if jsonb_typeof(args -> 'operators') = 'array' then
    perform sched.set_crew(j.id, args -> 'operators');
  end if;
  update crm.jobs x set scheduled_start_date = from_at, scheduled_end_date = to_at, status = case
      when from_at is null then 'pending' when j.status = 'in_progress' then j.status else 'scheduled' end
    where x.id = j.id;
  -- another time is another promise
  if from_at is distinct from j.scheduled_start_date or to_at is distinct from j.scheduled_end_date then
    update crm.job_operator l set acknowledged_at = null where l.job_id = j.id and l.acknowledged_at is not null;
  end if;
  if jsonb_typeof(args -> 'overrules') = 'array' then
    perform sched.note_overrules(j.id, args -> 'overrules');
  end if;
  perform sched.check_blocked(j.id);
  return (select jsonb_agg(distinct k) from jsonb_array_elements(was || sched.keys_of(j.id)) k);
end $$;

reset role;
select sync.guard_functions();
