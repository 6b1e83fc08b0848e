-- additive, min client 1
-- When a crane or operator is busy follows from jobs, links and blocks by trigger alone.
reset role;
set role crm_acts;

-- The time a job takes its resources: as scheduled; a job completed early frees them at its end. Null: takes none.
create function sched.during_of(j crm.jobs) returns tstzrange language sql immutable as $$
  select case when j.scheduled_start_date < e then tstzrange(j.scheduled_start_date, e, '[)') end
  from (select case when j.status = 'completed' then least(j.scheduled_end_date, j.actual_end_date)
    else j.scheduled_end_date end as e) ended
$$;

create function sched.is_busy(j crm.jobs) returns boolean language sql immutable as $$
  select j.status in ('scheduled', 'in_progress', 'completed') and sched.during_of(j) is not null
$$;

create function sched.mirror(span text, crane text, crew text, reason text, span_during tstzrange) returns void
language sql as $$
  insert into crm.busy_spans as b (id, equipment_id, operator_id, kind, during, starts_at, ends_at)
    values (span, crane, crew, reason, span_during, lower(span_during), upper(span_during))
  on conflict (id) do update set equipment_id = excluded.equipment_id, operator_id = excluded.operator_id,
    kind = excluded.kind, during = excluded.during, starts_at = excluded.starts_at, ends_at = excluded.ends_at
$$;

create function sched.link_during() returns trigger language plpgsql security definer as $$
begin
  new.during := (select sched.during_of(j) from crm.jobs j where j.id = new.job_id);
  return new;
end $$;

create function sched.mirror_link() returns trigger language plpgsql security definer as $$
declare
  l jsonb;
begin
  if tg_op = 'DELETE' then
    delete from crm.busy_spans b where b.id = old.id;
    return null;
  end if;
  l := to_jsonb(new);
  if not new.cancelled and exists (select 1 from crm.jobs j where j.id = new.job_id and sched.is_busy(j)) then
    perform sched.mirror(new.id, l ->> 'equipment_id', l ->> 'operator_id', 'job', new.during);
  else
    delete from crm.busy_spans b where b.id = new.id;
  end if;
  return null;
end $$;

-- A job moved, began, ended early or was cancelled: all its links with it.
create function sched.mirror_job() returns trigger language plpgsql security definer as $$
declare
  span constant tstzrange := sched.during_of(new);
begin
  update crm.job_equipment l set during = span where l.job_id = new.id;
  update crm.job_operator l set during = span where l.job_id = new.id;
  if sched.is_busy(new) then
    perform sched.mirror(l.id, l.equipment_id, null, 'job', span) from crm.job_equipment l
      where l.job_id = new.id and not l.cancelled;
    perform sched.mirror(l.id, null, l.operator_id, 'job', span) from crm.job_operator l
      where l.job_id = new.id and not l.cancelled;
  else
    delete from crm.busy_spans b using crm.job_equipment l where l.job_id = new.id and b.id = l.id;
    delete from crm.busy_spans b using crm.job_operator l where l.job_id = new.id and b.id = l.id;
  end if;
  return null;
end $$;

create function sched.mirror_block() returns trigger language plpgsql security definer as $$
begin
  if tg_op = 'DELETE' then
    delete from crm.busy_spans b where b.id = old.id;
  elsif new.approved and not new.cancelled then
    perform sched.mirror(new.id, new.equipment_id, new.operator_id, new.kind,
      tstzrange(new.starts_at, new.ends_at, '[)'));
  else
    delete from crm.busy_spans b where b.id = new.id;
  end if;
  return null;
end $$;

reset role;
create trigger link_during before insert or update of job_id on crm.job_equipment
  for each row execute function sched.link_during();
create trigger link_during before insert or update of job_id on crm.job_operator
  for each row execute function sched.link_during();
create trigger mirror_link after insert or delete or update of job_id, equipment_id, cancelled on crm.job_equipment
  for each row execute function sched.mirror_link();
create trigger mirror_link after insert or delete or update of job_id, operator_id, cancelled on crm.job_operator
  for each row execute function sched.mirror_link();
create trigger mirror_job after update of status, scheduled_start_date, scheduled_end_date, actual_end_date on crm.jobs
  for each row execute function sched.mirror_job();
create trigger mirror_block after insert or update or delete on crm.resource_blocks
  for each row execute function sched.mirror_block();
select sync.guard_functions();
