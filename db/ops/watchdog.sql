-- Ends what a desk left hanging and takes away settings its login gave itself. Every minute, by `server watchdog` or
-- pg_cron; as a superuser, or a member of pg_signal_backend that may alter the desks' logins.
do $$
declare
  s record;
  ended int := 0;
begin
  for s in
    select a.pid from pg_stat_activity a join pg_roles r on r.oid = a.usesysid
    where a.datname = current_database() and not r.rolsuper and pg_has_role(r.oid, 'crm_app', 'member')
      and ((a.state like 'idle in transaction%' and a.state_change < clock_timestamp() - interval '10 seconds')
        or a.xact_start < clock_timestamp() - interval '60 seconds')
  loop
    if pg_terminate_backend(s.pid) then
      ended := ended + 1;
    end if;
  end loop;
  for s in
    select r.rolname, d.datname from pg_db_role_setting g join pg_roles r on r.oid = g.setrole
      left join pg_database d on d.oid = g.setdatabase
    where not r.rolsuper and pg_has_role(r.oid, 'crm_app', 'member')
  loop
    if s.datname is null then
      execute format('alter role %I reset all', s.rolname);
    else
      execute format('alter role %I in database %I reset all', s.rolname, s.datname);
    end if;
  end loop;
  perform set_config('crm.ended', ended::text, true);
end $$;
