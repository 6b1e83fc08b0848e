-- additive, min client 1
-- Upkeep without a server process: any dispatcher's desk calls it after a pull, `server tick` by timer.
set role crm_owner;
create table ops.runner (
  name text primary key,
  last_run timestamptz not null default '-infinity'
);
insert into ops.runner (name) values ('tick');
grant select, update on ops.runner to crm_acts;
grant select, delete on sync.log, sync.ledger, sync.device_result to crm_acts;
grant select, update on sync.meta to crm_acts;
reset role;
set role crm_acts;

-- What runs out soon, told once per stage: 30, 7 and 0 days before.
create function ops.tell_expiries(today date) returns void language plpgsql as $$
declare
  r record;
begin
  for r in select q.*, case when q.valid_until = today then '0' else '3' end as stage from crm.quotations q
      where q.status = 'sent' and not q.superseded and q.valid_until between today and today + 3
  loop
    perform acts.notify(array[r.created_by] || acts.people_of_deal(r.deal_id), 'quotation_expiring',
      format('%s for %s is valid until %s', r.quotation_number, r.customer_name, r.valid_until), '', 'quotation', r.id,
      r.stage);
  end loop;
  for r in select a.* from crm.activities a where a.due_on <= today and a.due_on > today - 7 and a.done_at is null loop
    perform acts.notify(array[coalesce(r.assigned_to, r.created_by)], 'follow_up_due', 'Due: ' || r.subject,
      coalesce(left(r.body, 500), ''), 'activity', r.id, r.due_on::text);
  end loop;
  for r in select l.* from crm.leads l where l.next_follow_up_on <= today and l.next_follow_up_on > today - 7
      and l.status in ('new', 'in_process', 'qualified') and not l.archived and l.assigned_to is not null
  loop
    perform acts.notify(array[r.assigned_to], 'follow_up_due', 'Follow up: ' || r.customer_name,
      coalesce(r.service_needed, ''), 'lead', r.id, r.next_follow_up_on::text);
  end loop;
  for r in select d.*, coalesce(e.name, o.name, c.name) as owner, case when d.expires_on <= today then '0'
        when d.expires_on <= today + 7 then '7' else '30' end as stage
      from crm.documents d left join crm.equipment e on e.id = d.equipment_id
        left join crm.operators o on o.id = d.operator_id left join crm.customers c on c.id = d.customer_id
      where d.expires_on between today - 30 and today + 30
  loop
    perform acts.notify(acts.people_of_role('operations_manager'),
      case when r.operator_id is null then 'paper_expiring' else 'certificate_expiring' end,
      format('%s of %s expires on %s', replace(r.kind, '_', ' '), r.owner, r.expires_on), coalesce(r.number, ''),
      'document', r.id, r.expires_on || ' ' || r.stage);
  end loop;
end $$;

-- Columns of the seed that only repeat what jobs and blocks say; outside versions and log.
create function ops.refresh_caches() returns void language sql as $$
  update crm.equipment e set status = s.status from (select x.id, case
      when exists (select 1 from crm.busy_spans b where b.equipment_id = x.id and b.kind in ('maintenance', 'breakdown')
        and b.during @> now()) then 'maintenance'
      when exists (select 1 from crm.job_equipment l join crm.jobs j on j.id = l.job_id and j.status = 'in_progress'
        where l.equipment_id = x.id and not l.cancelled) then 'in_use' else 'available' end as status
      from crm.equipment x) s where s.id = e.id and s.status <> e.status;
  update crm.operators o set availability = s.availability from (select x.id, case when not x.active then 'inactive'
      when exists (select 1 from crm.busy_spans b where b.operator_id = x.id and b.kind in ('leave', 'training')
        and b.during @> now()) then 'on_leave'
      when exists (select 1 from crm.job_operator l join crm.jobs j on j.id = l.job_id and j.status = 'in_progress'
        where l.operator_id = x.id and not l.cancelled) then 'assigned' else 'available' end as availability
      from crm.operators x) s where s.id = o.id and s.availability <> o.availability
$$;

-- The log is kept 45 days and never past a transaction still running; the ledger 180 days.
create function ops.prune_sync() returns void language plpgsql as $$
declare
  horizon constant bigint := txid_snapshot_xmin(txid_current_snapshot());
  gone bigint;
begin
  with d as (delete from sync.log l where l.at < now() - interval '45 days' and l.xid < horizon returning l.xid)
    select max(d.xid) into gone from d;
  if gone is not null then
    update sync.meta m set floor_xid = greatest(m.floor_xid, gone + 1);
  end if;
  delete from sync.ledger l where l.at < now() - interval '180 days';
  delete from sync.device_result r where r.at < now() - interval '180 days';
end $$;

reset role;
select sync.guard_functions();
