-- additive, min client 1
set role crm_owner;

-- Who did what, when and from where; written by triggers alone. One partition a month.
create sequence audit.audit_logs_id;
grant usage on sequence audit.audit_logs_id to crm_acts, crm_migrator;
create table crm.audit_logs (
  id bigint not null default nextval('audit.audit_logs_id'),
  user_id text,
  action text not null check (action in ('create', 'update', 'delete')),
  entity_type text not null,
  entity_id text not null,
  changes jsonb not null default '{}',
  ip_address inet,
  user_agent text,
  created_at timestamptz not null default clock_timestamp(),
  -- the writer's transaction: rows are sealed once every transaction up to it has ended
  xid bigint not null default txid_current(),
  primary key (id, created_at)
) partition by range (created_at);
create index audit_logs_entity on crm.audit_logs (entity_type, entity_id, created_at);
create index audit_logs_user on crm.audit_logs (user_id, created_at);
create index audit_logs_xid on crm.audit_logs (xid);
create index audit_logs_created on crm.audit_logs using brin (created_at);

-- Catches a month that nobody made ahead: no write may fail for want of a partition.
create table crm.audit_logs_rest partition of crm.audit_logs default;
reset role;
set role crm_owner;

-- Makes the partitions of this month and of the next ones, at most 24. Rows that fell into the rest move to their month.
-- Returns how many it made.
create function ops.make_partitions(months_ahead int default 3, today date default current_date) returns int
language plpgsql security definer as $$
declare
  month date;
  part text;
  made int := 0;
begin
  for i in 0 .. least(greatest(months_ahead, 0), 24) loop
    month := (date_trunc('month', today) + i * interval '1 month')::date;
    part := 'audit_logs_' || to_char(month, 'YYYY_MM');
    if to_regclass('crm.' || part) is null then
      execute format('create table crm.%I (like crm.audit_logs including defaults including constraints)', part);
      execute format('grant select on crm.%I to crm_reader', part);
      perform auth.wall(format('crm.%I', part)::regclass);
      perform audit.move_rest(part, month);
      execute format('alter table crm.audit_logs attach partition crm.%I for values from (%L) to (%L)', part,
        month || ' 00:00:00+00', (month + interval '1 month')::date || ' 00:00:00+00');
      made := made + 1;
    end if;
  end loop;
  return made;
end $$;

-- Runs as crm_migrator, whom the wall lets through.
create function audit.move_rest(part text, month date) returns void
language plpgsql security definer as $$
begin
  execute format('with moved as (delete from crm.audit_logs_rest where created_at >= %L and created_at < %L returning *)
    insert into crm.%I select * from moved', month || ' 00:00:00+00',
    (month + interval '1 month')::date || ' 00:00:00+00', part);
end $$;
reset role;
grant create on schema audit to crm_migrator;
alter function audit.move_rest(text, date) owner to crm_migrator;
grant execute on function audit.move_rest(text, date) to crm_owner;
grant execute on function ops.make_partitions(int, date) to crm_migrator, crm_acts;
select auth.guard_functions();
select ops.make_partitions();
