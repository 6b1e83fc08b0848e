-- Takes from everybody what a desk's login could misuse beside the api functions: other sessions' statements, ending
-- other sessions, large objects, advisory locks, its own procedural code. For a superuser, in the company database;
-- may be run again after every minor update. Run by `server harden`, which says what could not be done.
do $$
declare
  f record;
  kept text[] := array['crm_owner', 'crm_reader', 'crm_acts', 'crm_migrator'];
  r text;
begin
  for f in
    select p.oid::regprocedure as name, p.proname from pg_proc p
    where p.pronamespace = 'pg_catalog'::regnamespace and p.prokind = 'f'
      and p.proname ~ '^(pg_stat_get_|pg_stat_xact|pg_(cancel|terminate)_backend$|lo_|loread$|lowrite$|lo$|pg_logical_emit_message$|pg_(try_)?advisory|pg_export_snapshot$)'
      and has_function_privilege('public', p.oid, 'execute')
  loop
    execute format('revoke execute on function %s from public', f.name);
    if f.proname ~ 'advisory' then
      -- migrations hold one while they run
      execute format('grant execute on function %s to crm_migrator', f.name);
    end if;
  end loop;
  revoke usage on language plpgsql from public;
  foreach r in array kept loop
    execute format('grant usage on language plpgsql to %I', r);
  end loop;
  execute format('revoke create, temporary on database %I from public', current_database());
  revoke all on schema public from public;
  revoke all on schema ext from public;
end $$;
