-- additive, min client 1
reset role;
set role crm_acts;

-- Times in messages are the company's. Naming the zone keeps them apart from the UTC of everything else.
create function sched.says(moment timestamptz) returns text language sql stable as $$
  select to_char(moment at time zone 'Asia/Kolkata', 'FMDy HH24:MI')
$$;

-- "MC-50 is on JOB-000042 (Acme) until Tue 18:00", and the same as data.
create function sched.busy_words(mine crm.busy_spans, other crm.busy_spans, out message text, out detail jsonb)
language plpgsql stable as $$
declare
  resource text;
  j crm.jobs;
begin
  select coalesce((select e.name from crm.equipment e where e.id = mine.equipment_id),
    (select o.name from crm.operators o where o.id = mine.operator_id)) into resource;
  select x.* into j from crm.jobs x where x.id = coalesce(
    (select l.job_id from crm.job_equipment l where l.id = other.id),
    (select l.job_id from crm.job_operator l where l.id = other.id));
  message := format('%s is %s until %s', resource, case other.kind
      when 'job' then format('on %s (%s)', coalesce(j.job_number, 'another job'), j.customer_name)
      when 'maintenance' then 'in maintenance' when 'breakdown' then 'broken down'
      when 'leave' then 'on leave' else 'in training' end, sched.says(other.ends_at));
  detail := jsonb_build_object('resource', coalesce(mine.equipment_id, mine.operator_id),
    'resource_name', resource, 'kind', other.kind, 'other_job_id', j.id, 'other_job_number', j.job_number,
    'other_customer', j.customer_name, 'from', other.starts_at, 'until', other.ends_at);
end $$;

-- Refuses a span that overlaps another of its crane or operator, in words. Deferrable like the exclusion constraint,
-- which stands behind it and alone holds against what this transaction cannot see yet; its name sorts first.
create function sched.refuse_busy() returns trigger language plpgsql security definer as $$
declare
  mine crm.busy_spans;
  other crm.busy_spans;
  words record;
begin
  select * into mine from crm.busy_spans b where b.id = new.id and b.kind <> 'hold';
  if mine.equipment_id is not null then
    select * into other from crm.busy_spans b where b.equipment_id = mine.equipment_id and b.equipment_id is not null
      and b.kind <> 'hold' and b.during && mine.during and b.id <> mine.id order by b.starts_at limit 1;
  elsif mine.operator_id is not null then
    select * into other from crm.busy_spans b where b.operator_id = mine.operator_id and b.operator_id is not null
      and b.kind <> 'hold' and b.during && mine.during and b.id <> mine.id order by b.starts_at limit 1;
  end if;
  if other.id is not null then
    words := sched.busy_words(mine, other);
    perform sync.refuse('busy', words.message, words.detail);
  end if;
  return null;
end $$;

-- Locks of a whole batch before its first act, in one order for everybody: the counter of job numbers, jobs, cranes,
-- operators. Three bookings in one transaction without that collapse into deadlocks.
create function sched.lock_ahead(batch jsonb) returns void language plpgsql security definer as $$
declare
  jobs text[];
  cranes text[];
  drivers text[];
begin
  with m as (select e from jsonb_array_elements(batch) e),
    place as (
      select e -> 'args' as a from m where jsonb_typeof(e -> 'args') = 'object'
      union all select p from m, jsonb_array_elements(case jsonb_typeof(e #> '{args,places}')
        when 'array' then e #> '{args,places}' else '[]' end) p),
    change as (select c from m, jsonb_array_elements(case jsonb_typeof(e -> 'changes')
      when 'array' then e -> 'changes' else '[]' end) c where e ->> 'kind' = 'rows')
  select
    array(select a ->> 'job_id' from place
      union select c ->> 'id' from change where c ->> 'tbl' = 'jobs'),
    array(select a ->> 'equipment_id' from place
      union select x ->> 'equipment_id' from place, jsonb_array_elements(case jsonb_typeof(a -> 'equipment')
        when 'array' then a -> 'equipment' else '[]' end) x
      union select c #>> '{set,equipment_id}' from change where c ->> 'tbl' in ('resource_blocks', 'job_equipment')),
    array(select a ->> 'operator_id' from place
      union select x ->> 'operator_id' from place, jsonb_array_elements(case jsonb_typeof(a -> 'operators')
        when 'array' then a -> 'operators' else '[]' end) x
      union select c #>> '{set,operator_id}' from change where c ->> 'tbl' in ('resource_blocks', 'job_operator'))
  into jobs, cranes, drivers;
  if batch @> '[{"changes": [{"tbl": "jobs", "op": "create"}]}]' or batch @> '[{"command": "deal.request_job"}]' then
    perform 1 from ops.number_counter c where c.series = 'job' for update;
  end if;
  perform 1 from crm.jobs j where j.id = any (jobs) order by j.id for no key update;
  perform 1 from crm.equipment e where e.id = any (cranes) order by e.id for no key update;
  perform 1 from crm.operators o where o.id = any (drivers) order by o.id for no key update;
end $$;
grant execute on function sched.lock_ahead(jsonb) to crm_owner;

reset role;
create constraint trigger "BusyExplained" after insert or update on crm.busy_spans
  deferrable initially immediate for each row execute function sched.refuse_busy();
select sync.guard_functions();
