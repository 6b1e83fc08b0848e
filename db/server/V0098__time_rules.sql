-- additive, min client 1
reset role;
set role crm_acts;

-- Something of the job's cranes or crew that its travel and rigging run into, or a hold for another quotation under it.
create function sched.too_near(rule text, j crm.jobs) returns setof text language sql stable as $$
  with mine as (
    select l.id, l.equipment_id, null as operator_id from crm.job_equipment l where l.job_id = j.id and not l.cancelled
    union all
    select l.id, null, l.operator_id from crm.job_operator l where l.job_id = j.id and not l.cancelled),
  near as (
    select b.*, coalesce((select e.name from crm.equipment e where e.id = b.equipment_id),
        (select o.name from crm.operators o where o.id = b.operator_id)) as name,
      coalesce((select x.job_id from crm.job_equipment x where x.id = b.id),
        (select x.job_id from crm.job_operator x where x.id = b.id)) as job_id
    from mine m join crm.busy_spans b on (b.equipment_id = m.equipment_id or b.operator_id = m.operator_id)
      and b.id <> m.id
    where b.during && tstzrange(j.scheduled_start_date - interval '14 days', j.scheduled_end_date + interval '14 days'))
  select case rule when 'held' then format('%s is held for a quotation until %s', n.name, sched.says(n.ends_at))
      else format('%s has other work until %s: the time for travel and rigging is gone', n.name, sched.says(n.ends_at))
    end
  from near n left join crm.jobs o on o.id = n.job_id left join crm.resource_blocks h on h.id = n.id
  where case
    when n.kind = 'hold' then rule = 'held' and n.during && tstzrange(j.scheduled_start_date, j.scheduled_end_date)
      and h.quotation_id is distinct from j.quotation_id
    else rule = 'buffer_eaten' and n.job_id is distinct from j.id
      and tstzrange(j.scheduled_start_date - j.buffer_before * interval '1 minute',
          j.scheduled_end_date + j.buffer_after * interval '1 minute')
        && tstzrange(n.starts_at - coalesce(o.buffer_before, 0) * interval '1 minute',
          n.ends_at + coalesce(o.buffer_after, 0) * interval '1 minute') end
$$;

create function sched.hours_setting(wanted text, shipped int) returns int language sql stable as $$
  select coalesce((select (v #>> '{}')::int from ops.setting(wanted, sched.local_day(now())) v
    where v #>> '{}' ~ '^[1-9][0-9]{0,2}$'), shipped)
$$;

-- A week, Monday to Sunday, in which the job takes somebody over the limit; a booking counts at most a day's hours.
create function sched.overworked(j crm.jobs, o crm.operators) returns text language sql stable as $$
  with day as (
    select d::date as day, tstzrange(d at time zone 'Asia/Kolkata', (d + interval '1 day') at time zone 'Asia/Kolkata')
      as hours
    from generate_series(date_trunc('week', j.scheduled_start_date at time zone 'Asia/Kolkata'),
      date_trunc('week', j.scheduled_end_date at time zone 'Asia/Kolkata') + interval '6 days', interval '1 day') d),
  allowed as (
    select sched.hours_setting('scheduling.weekly_hours', 60) as week, sched.hours_setting('scheduling.hours_per_day', 8)
      * interval '1 hour' as day),
  worked as (
    select date_trunc('week', d.day)::date as monday, sum(least((select a.day from allowed a),
      upper(b.during * d.hours) - lower(b.during * d.hours))) as hours
    from day d join crm.busy_spans b on b.operator_id = o.id and b.kind = 'job' and b.during && d.hours
    group by 1)
  select format('%s would work more than %s hours in the week of %s', o.name, a.week, w.monday)
  from worked w, allowed a
  where w.hours > a.week * interval '1 hour' order by w.monday limit 1
$$;

reset role;
select sync.guard_functions();
