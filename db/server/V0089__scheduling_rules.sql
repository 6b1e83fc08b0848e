-- additive, min client 1
-- Rules of the board that hold by setting: scheduling.rule.<rule> = "block" | "warn" | "allow", else as shipped; the same
-- rules as in rules.scheduling. An overlap of crane or operator needs no setting: the database cannot hold one.
reset role;
set role crm_acts;
-- the rules of time come in a migration of their own
set check_function_bodies = off;

-- A setting on a day; null when none is in force.
create function ops.setting(wanted text, on_day date) returns jsonb language sql stable as $$
  select s.value from crm.settings s where s.key = wanted and s.effective_from <= on_day
  order by s.effective_from desc limit 1
$$;

create function sched.local_day(moment timestamptz) returns date language sql stable as $$
  select (moment at time zone 'Asia/Kolkata')::date
$$;

create function sched.blocking_rules() returns setof text language sql stable as $$
  select r.rule from (values ('paper_expired', 'block'), ('certificate_expired', 'block'), ('capacity_too_small', 'block'),
    ('wrong_category', 'warn'), ('operator_not_certified', 'warn'), ('second_operator_missing', 'warn'), ('buffer_eaten', 'warn'),
    ('weekly_hours', 'warn'), ('outside_validity', 'warn'), ('held', 'warn')) r (rule, shipped)
  where coalesce((select s.value #>> '{}' from crm.settings s
      where s.key = 'scheduling.rule.' || r.rule and s.effective_from <= sched.local_day(now())
      order by s.effective_from desc limit 1), r.shipped) = 'block'
$$;

-- Papers of a crane or certificates of an operator that run out before the last day. Of each kind the one that lasts
-- longest counts: a renewal replaces what it renews.
create function sched.expired_papers(crane text, person text, last_day date) returns setof text
language sql stable as $$
  select format('%s of %s expires on %s', replace(d.kind, '_', ' '), coalesce((select e.name from crm.equipment e
      where e.id = crane), (select o.name from crm.operators o where o.id = person)), d.expires_on)
  from (select distinct on (p.kind) p.* from crm.documents p where p.equipment_id = crane or p.operator_id = person
    order by p.kind, p.expires_on desc nulls first) d
  where d.blocks_dispatch and d.expires_on < last_day
$$;

create function sched.broken_by_crane(rule text, j crm.jobs, e crm.equipment) returns text language sql stable as $$
  select case
    when rule = 'paper_expired' then (select x from sched.expired_papers(e.id, null,
      sched.local_day(j.scheduled_end_date - interval '1 microsecond')) x limit 1)
    when rule = 'capacity_too_small' and e.max_lifting_capacity < j.required_capacity_tons then
      format('%s lifts %s t, the job needs %s t', e.name, e.max_lifting_capacity, j.required_capacity_tons)
    when rule = 'wrong_category' and e.category <> j.required_category then
      format('%s is a %s, the job needs a %s', e.name, replace(e.category, '_', ' '),
        replace(j.required_category, '_', ' ')) end
$$;

create function sched.broken_by_person(rule text, j crm.jobs, o crm.operators, drives boolean) returns text
language sql stable as $$
  select case
    when rule = 'certificate_expired' then (select x from sched.expired_papers(null, o.id,
      sched.local_day(j.scheduled_end_date - interval '1 microsecond')) x limit 1)
    when rule = 'operator_not_certified' and drives then (select format('%s is not certified for a %s', o.name,
        replace((array_agg(c))[1], '_', ' '))
      from (select e.category as c from crm.job_equipment l join crm.equipment e on e.id = l.equipment_id
        where l.job_id = j.id and not l.cancelled) wanted having not array_agg(c) && o.specialization)
    when rule = 'weekly_hours' then sched.overworked(j, o) end
$$;

create function sched.broken_by_job(rule text, j crm.jobs) returns text language sql stable as $$
  select case
    when rule = 'second_operator_missing' and j.shift = 'double' and (select count(*) from crm.job_operator l
        where l.job_id = j.id and not l.cancelled and l.role in ('operator', 'second_operator')) < 2 then
      'A double shift needs a second operator'
    when rule = 'outside_validity' then (select format('The quotation is valid until %s', q.valid_until) from crm.quotations q
      where q.id = j.quotation_id and q.valid_until < sched.local_day(j.scheduled_start_date))
    when rule in ('buffer_eaten', 'held') then (select x from sched.too_near(rule, j) x limit 1) end
$$;

create function sched.check_blocked(job text) returns void language plpgsql as $$
declare
  j crm.jobs;
  broken record;
  retired text;
begin
  select * into j from crm.jobs x where x.id = job and x.scheduled_start_date is not null;
  select n into retired from (
    select e.name as n from crm.job_equipment l join crm.equipment e on e.id = l.equipment_id
      where l.job_id = j.id and not l.cancelled and not e.active
    union all
    select o.name from crm.job_operator l join crm.operators o on o.id = l.operator_id
      where l.job_id = j.id and not l.cancelled and not o.active) out_of_service
    where j.status = 'scheduled' limit 1;
  if retired is not null then
    perform sync.refuse('invalid', retired || ' is no longer in service', '{"rule": "not_in_service"}');
  end if;
  for broken in select r as rule, coalesce(
      (select min(sched.broken_by_crane(r, j, e)) from crm.job_equipment l join crm.equipment e
        on e.id = l.equipment_id where l.job_id = j.id and not l.cancelled),
      (select min(sched.broken_by_person(r, j, o, l.role in ('operator', 'second_operator'))) from crm.job_operator l
        join crm.operators o on o.id = l.operator_id where l.job_id = j.id and not l.cancelled),
      sched.broken_by_job(r, j)) as words
    from sched.blocking_rules() r where j.id is not null
  loop
    if broken.words is not null then
      perform sync.refuse('invalid', broken.words, jsonb_build_object('rule', broken.rule));
    end if;
  end loop;
end $$;

reset check_function_bodies;
reset role;
select sync.guard_functions();
