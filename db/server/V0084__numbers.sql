-- additive, min client 1
set role crm_owner;

create table ops.number_counter (
  series text primary key check (series in ('quotation', 'job', 'equipment')),
  next_no bigint not null default 1 check (next_no > 0)
);
insert into ops.number_counter (series) values ('quotation'), ('job'), ('equipment');
grant select, update on ops.number_counter to crm_acts;

reset role;
set role crm_acts;

create function ops.print_number(series text, n bigint) returns text language sql immutable as $$
  select case series when 'quotation' then 'ASP-Q-' || lpad(n::text, greatest(6, length(n::text)), '0')
    when 'job' then 'JOB-' || lpad(n::text, greatest(6, length(n::text)), '0')
    else 'EQ' || lpad(n::text, greatest(4, length(n::text)), '0') end
$$;

-- The next n numbers of a series; the row lock lasts to the end of the transaction.
create function ops.take_numbers(wanted text, n int) returns bigint language sql as $$
  update ops.number_counter c set next_no = next_no + n where c.series = wanted returning next_no - n
$$;

-- A job made without a number gets one here: online, or offline from an empty block. Numbers that came another way
-- (an import) are passed over.
create function ops.number_job() returns trigger language plpgsql security definer as $$
begin
  while new.job_number is null loop
    new.job_number := ops.print_number('job', ops.take_numbers('job', 1));
    if exists (select 1 from crm.jobs j where j.job_number = new.job_number) then
      new.job_number := null;
    end if;
  end loop;
  return new;
end $$;

-- The highest number of a block that a record carries already.
create function ops.used_to(b crm.number_blocks) returns bigint language sql stable as $$
  select greatest(b.used_to, (select max(n) from (
    select substr(q.quotation_number, 7)::bigint as n from crm.quotations q where b.series = 'quotation'
      and q.quotation_number between 'ASP-Q-' and 'ASP-R'
      and substr(q.quotation_number, 7)::bigint between b.first_no and b.last_no
    union all
    select substr(j.job_number, 5)::bigint from crm.jobs j where b.series = 'job'
      and substr(j.job_number, 5)::bigint between b.first_no and b.last_no
    union all
    select substr(e.equipment_id, 3)::bigint from crm.equipment e where b.series = 'equipment'
      and substr(e.equipment_id, 3)::bigint between b.first_no and b.last_no) used))
$$;

-- A device asks when it has fewer than 20 left. It gets 50 more, unless 100 of its numbers are still unused as far as
-- the server knows: then its newest block again, so that nobody can drain a series.
create function ops.lease(me text, device uuid, wanted text) returns jsonb language plpgsql security definer as $$
declare
  b crm.number_blocks;
  first bigint;
begin
  update crm.number_blocks n set used_to = ops.used_to(n)
    where n.device_id = device and n.user_id = me and n.series = wanted and n.used_to < n.last_no;
  select * into b from crm.number_blocks n where n.device_id = device and n.user_id = me and n.series = wanted
    order by n.first_no desc limit 1;
  if b.id is null or (select sum(n.last_no - greatest(n.used_to, n.first_no - 1)) from crm.number_blocks n
      where n.device_id = device and n.user_id = me and n.series = wanted) < 100 then
    first := ops.take_numbers(wanted, 50);
    insert into crm.number_blocks (series, device_id, user_id, first_no, last_no)
      values (wanted, device, me, first, first + 49) returning * into b;
  end if;
  return jsonb_build_object('id', b.id, 'series', b.series, 'first_no', b.first_no, 'last_no', b.last_no,
    'used_to', b.used_to);
end $$;
grant execute on function ops.lease(text, uuid, text) to crm_owner;

reset role;
create trigger number_job before insert on crm.jobs for each row execute function ops.number_job();

set role crm_owner;

create function api.lease_numbers(token text, device uuid, series text) returns jsonb
language plpgsql security definer as $$
declare
  my_role text;
begin
  perform auth.enter_writing(token);
  my_role := auth.role();
  if series is null or not series = any (case my_role when 'admin' then array['quotation', 'job', 'equipment']
      when 'operations_manager' then array['job', 'equipment'] when 'sales_agent' then array['quotation', 'job']
      else '{}' end) then
    raise exception using errcode = '42501', message = 'your role makes no such numbers';
  end if;
  perform sync.lock_device(device, auth.uid());
  return ops.lease(auth.uid(), device, series);
end $$;

reset role;
grant execute on function api.lease_numbers(text, uuid, text) to crm_app;
select sync.guard_functions();
