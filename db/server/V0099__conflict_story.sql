-- additive, min client 1
-- What a person wants to know about an act that was not taken: who was there first, and who else must hear of it.
reset role;
set role crm_reader;

create function sync.last_change(tbl text, id text) returns jsonb language sql stable security definer as $$
  select jsonb_build_object('by', u.display_name, 'at', a.created_at)
  from crm.audit_logs a left join crm.users u on u.uid = a.user_id
  where a.entity_type = last_change.tbl and a.entity_id = last_change.id order by a.created_at desc limit 1
$$;
grant execute on function sync.last_change(text, text) to crm_owner;

reset role;
set role crm_acts;

-- A booking that a restore took away and that cannot come back: its time was given to another job.
create function acts.tell_lost_booking(m jsonb, words text) returns void language plpgsql security definer as $$
begin
  perform acts.notify(acts.people_of_role('operations_manager'), 'sync_conflict',
    'A booking made before the restore is lost', words, 'job', coalesce(m #>> '{args,job_id}', m ->> 'mid'),
    m ->> 'mid');
end $$;
grant execute on function acts.tell_lost_booking(jsonb, text) to crm_owner;

reset role;
select sync.guard_functions();
