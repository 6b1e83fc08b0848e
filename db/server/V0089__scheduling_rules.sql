-- additive, min client 1
-- Rules of the board that a setting may raise from warning to block: scheduling.rule.<name> = "block" | "warn" | "allow".
-- An overlap of crane or operator needs no setting: the database itself cannot hold one.
reset role;
set role crm_acts;

-- A setting on a day (null: none is in force).
create function ops.setting(wanted text, on_day date) returns jsonb language sql stable as $$
  select s.value from crm.settings s where s.key = wanted and s.effective_from <= on_day
  order by s.effective_from desc limit 1
$$;

create function sched.blocking_rules() returns setof text language sql stable as $$
  select substr(s.key, 17) from (select distinct on (s.key) s.key, s.value from crm.settings s
    where s.key like 'scheduling.rule.%' and s.effective_from <= (now() at time zone 'Asia/Kolkata')::date
    order by s.key, s.effective_from desc) s
  where s.value #>> '{}' = 'block'
$$;

-- Papers of cranes or crew of a job that run out before it ends and forbid dispatch.
create function sched.expired_papers(j crm.jobs, of_crew boolean) returns setof text language sql stable as $$
  select format('%s: %s expires on %s', coalesce(e.name, o.name), replace(d.kind, '_', ' '), d.expires_on)
  from crm.documents d
    left join crm.equipment e on e.id = d.equipment_id and not of_crew
      and e.id in (select l.equipment_id from crm.job_equipment l where l.job_id = j.id and not l.cancelled)
    left join crm.operators o on o.id = d.operator_id and of_crew
      and o.id in (select l.operator_id from crm.job_operator l where l.job_id = j.id and not l.cancelled)
  where d.blocks_dispatch and coalesce(e.id, o.id) is not null
    and d.expires_on < (j.scheduled_end_date at time zone 'Asia/Kolkata')::date
    -- a paper that was renewed does not count
    and not exists (select 1 from crm.documents n where n.kind = d.kind and n.expires_on > d.expires_on
      and (n.equipment_id = d.equipment_id or n.operator_id = d.operator_id))
$$;

-- Cranes and crew that are too near: their other jobs eat the time for travel and rigging.
create function sched.eaten_buffers(j crm.jobs) returns setof text language sql stable as $$
  select format('%s has other work until %s', b.id, sched.says(b.ends_at))
  from crm.busy_spans mine join crm.busy_spans b on b.kind = 'job' and b.id <> mine.id
    and (b.equipment_id = mine.equipment_id or b.operator_id = mine.operator_id)
    and b.during && tstzrange(mine.starts_at - j.buffer_before * interval '1 minute',
      mine.ends_at + j.buffer_after * interval '1 minute')
  where mine.id in (select l.id from crm.job_equipment l where l.job_id = j.id
    union all select l.id from crm.job_operator l where l.job_id = j.id)
$$;

create function sched.broken(rule text, j crm.jobs) returns text language plpgsql stable as $$
begin
  return case rule
    when 'paper_expired' then (select x from sched.expired_papers(j, false) x limit 1)
    when 'certificate_expired' then (select x from sched.expired_papers(j, true) x limit 1)
    when 'buffer_eaten' then (select x from sched.eaten_buffers(j) x limit 1)
    when 'capacity_too_small' then (select format('%s lifts only %s t', e.name, e.max_lifting_capacity)
      from crm.job_equipment l join crm.equipment e on e.id = l.equipment_id where l.job_id = j.id
        and not l.cancelled and e.max_lifting_capacity < j.required_capacity_tons limit 1)
    when 'wrong_category' then (select format('%s is a %s', e.name, replace(e.category, '_', ' '))
      from crm.job_equipment l join crm.equipment e on e.id = l.equipment_id where l.job_id = j.id
        and not l.cancelled and e.category <> j.required_category limit 1)
    when 'operator_not_certified' then (select format('%s does not drive a %s', o.name, replace(e.category, '_', ' '))
      from crm.job_operator l join crm.operators o on o.id = l.operator_id
        join crm.job_equipment le on le.job_id = l.job_id and not le.cancelled
        join crm.equipment e on e.id = le.equipment_id
      where l.job_id = j.id and not l.cancelled and l.role in ('operator', 'second_operator')
        and not e.category = any (o.specialization) limit 1)
    when 'second_operator_missing' then (select 'A double shift needs a second operator' where j.shift = 'double'
      and (select count(*) from crm.job_operator l where l.job_id = j.id and not l.cancelled
        and l.role in ('operator', 'second_operator')) < 2)
    when 'outside_validity' then (select format('The quotation is valid until %s', q.valid_until) from crm.quotations q
      where q.id = j.quotation_id and q.valid_until < (j.scheduled_start_date at time zone 'Asia/Kolkata')::date) end;
end $$;

create function sched.check_blocked(job text) returns void language plpgsql as $$
declare
  j crm.jobs;
  rule text;
  words text;
begin
  select * into j from crm.jobs x where x.id = job and x.scheduled_start_date is not null;
  for rule in select sched.blocking_rules() where j.id is not null loop
    words := sched.broken(rule, j);
    if words is not null then
      perform sync.refuse('invalid', words, jsonb_build_object('rule', rule));
    end if;
  end loop;
end $$;

reset role;
select sync.guard_functions();
