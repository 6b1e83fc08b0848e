-- additive, min client 1
reset role;
set role crm_acts;

create function acts.crew_people(job text) returns text[] language sql stable as $$
  select coalesce(array_agg(o.user_id), '{}') from crm.job_operator l join crm.operators o on o.id = l.operator_id
  where l.job_id = job and not l.cancelled
$$;

create function acts.job_words(j crm.jobs) returns text language sql stable as $$
  select concat_ws(', ', j.customer_name, j.location, case when j.scheduled_start_date is not null then
    to_char(j.scheduled_start_date at time zone 'Asia/Kolkata', 'FMDy FMDD Mon HH24:MI') || ' to '
    || to_char(j.scheduled_end_date at time zone 'Asia/Kolkata', 'FMDy FMDD Mon HH24:MI') end)
$$;

-- The crew hears of a job once it is published; the responsible dispatcher of every change by somebody else.
create function acts.tell_job() returns trigger language plpgsql security definer as $$
declare
  name constant text := coalesce(new.job_number, 'A job') || ' ' || new.title;
  people constant text[] := array[new.assigned_to]
    || case when new.published_at is not null then acts.crew_people(new.id) else '{}' end;
begin
  if auth.uid() is null then
    return null;
  end if;
  if new.status = 'cancelled' and old.status <> 'cancelled' then
    perform acts.notify(people, 'job_cancelled', 'Cancelled: ' || name, coalesce(new.cancel_reason, ''), 'job', new.id,
      new.row_version::text);
  elsif new.status = 'completed' and old.status <> 'completed' then
    perform acts.notify(array[new.assigned_to, new.created_by] || acts.people_of_deal(new.deal_id), 'job_completed',
      'Completed: ' || name, acts.job_words(new), 'job', new.id, new.row_version::text);
  elsif new.published_at is not null and old.published_at is null then
    perform acts.notify(acts.crew_people(new.id), 'job_assigned', 'New job: ' || name, acts.job_words(new), 'job',
      new.id, new.published_at::text);
  elsif (new.scheduled_start_date, new.scheduled_end_date, new.location)
      is distinct from (old.scheduled_start_date, old.scheduled_end_date, old.location) then
    perform acts.notify(people, 'job_changed', 'Changed: ' || name, acts.job_words(new), 'job', new.id,
      new.row_version::text);
  end if;
  return null;
end $$;

-- Put on, or taken off, a job that is published.
create function acts.tell_crew() returns trigger language plpgsql security definer as $$
declare
  l crm.job_operator;
  j crm.jobs;
  person text;
begin
  if tg_op = 'DELETE' then l := old; else l := new; end if;
  select * into j from crm.jobs x where x.id = l.job_id and x.published_at is not null;
  select o.user_id into person from crm.operators o where o.id = l.operator_id;
  if j.id is null or person is null or auth.uid() is null then
    return null;
  end if;
  if tg_op = 'DELETE' or l.cancelled then
    perform acts.notify(array[person], 'job_cancelled', 'You are off ' || coalesce(j.job_number, 'a job'),
      acts.job_words(j), 'job', j.id, l.id || ' ' || l.row_version);
  else
    perform acts.notify(array[person], 'job_assigned', format('New job: %s %s', j.job_number, j.title),
      acts.job_words(j), 'job', j.id, l.id || ' ' || l.row_version);
  end if;
  return null;
end $$;

reset role;
create trigger tell_job after update of status, scheduled_start_date, scheduled_end_date, location, published_at
  on crm.jobs for each row execute function acts.tell_job();
create trigger tell_crew after insert or delete on crm.job_operator
  for each row execute function acts.tell_crew();
create trigger tell_crew_cancelled after update of cancelled on crm.job_operator for each row
  when (new.cancelled is distinct from old.cancelled) execute function acts.tell_crew();
select sync.guard_functions();
