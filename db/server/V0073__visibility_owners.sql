-- additive, min client 1
set role crm_reader;

-- The inputs of sync.dependents that name an owner: deals and leads, and the records that show their files.
create function sync.dependents_of_owner(input text, o jsonb, n jsonb, moved text[])
returns table (tbl text, id text, uid text) language plpgsql stable as $$
declare
  k constant text[] := array[n ->> 'id'];
begin
  case input
    when 'deals' then
      return query select d.tbl, d.id, u from unnest(array[o ->> 'assigned_to', n ->> 'assigned_to',
          o ->> 'created_by', n ->> 'created_by']) u, sync.under_deals(k) d where u is not null;
    when 'leads' then
      -- an unassigned lead is in every rep's sight
      return query select d.tbl, d.id, u from unnest(case
          when o ->> 'assigned_to' is null or n ->> 'assigned_to' is null then array[null::text]
          else array[o ->> 'assigned_to', n ->> 'assigned_to'] end) u, sync.under_leads(k) d;
    when 'documents' then
      return query select 'files', n ->> 'file_id', null::text where n ->> 'file_id' is not null;
    when 'site_assessments' then
      return query select 'files', f, null::text from crm.site_assessments s, unnest(s.images || s.videos) f
        where s.id = k[1];
    else
      raise exception 'no dependents are known of %', input;
  end case;
end $$;

reset role;
set role crm_owner;

create function sync.capture_dependents(input text, o jsonb, n jsonb) returns void language plpgsql as $$
declare
  people text[];
begin
  if input = 'users' then
    -- what a person may see altogether: too wide to list
    if o ->> 'role' is distinct from n ->> 'role' or o ->> 'active' is distinct from n ->> 'active' then
      insert into sync.scope_log (uid) select n ->> 'uid' where o is not null and n is not null;
    end if;
  elsif input = 'operators' then
    select array_agg(distinct u) into people from unnest(array[o ->> 'user_id', n ->> 'user_id']) u
      where u is not null and o ->> 'user_id' is distinct from n ->> 'user_id';
    insert into sync.scope_log (uid, tables) select u, array['operators', 'resource_blocks', 'busy_spans', 'documents',
      'files', 'jobs', 'job_equipment', 'job_operator', 'overrules', 'site_assessments', 'activities', 'customers',
      'contacts', 'equipment'] from unnest(people) u;
  else
    insert into sync.log (tbl, id, uid) select distinct d.tbl, d.id, d.uid from sync.dependents(input, o, n) d
      where d.id is not null;
  end if;
end $$;

-- Puts the triggers on a table of crm; may be run again. The stamp sorts last among the BEFORE triggers, so that
-- it sees what the others made of the row.
create procedure sync.attach(tbl text, private_to text default '', derived text[] default '{}',
  files text[] default '{}', input boolean default false) language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  key constant text := case tbl when 'users' then 'uid' else 'id' end;
  args constant text := format('%L, %L, %L, %L, %L', key, private_to, derived, files,
    case when input then 'input' else '' end);
  e record;
begin
  execute format('drop trigger if exists zz_stamp on crm.%I', tbl);
  execute format('drop trigger if exists no_truncate on crm.%I', tbl);
  execute format('create trigger zz_stamp before insert or update on crm.%I
    for each row execute function sync.stamp(%s)', tbl, args);
  for e in select * from (values ('insert', 'new table as fresh'), ('delete', 'old table as stale'),
    ('update', 'old table as stale new table as fresh')) v (op, tables)
  loop
    execute format('drop trigger if exists zz_capture_%s on crm.%I', e.op, tbl);
    execute format('create trigger zz_capture_%1$s after %1$s on crm.%2$I referencing %3$s
      for each statement execute function sync.capture(%4$s)', e.op, tbl, e.tables, args);
  end loop;
  execute format('create trigger no_truncate before truncate on crm.%I
    for each statement execute function sync.no_truncate()', tbl);
end $$;

reset role;
grant execute on function sync.dependents(text, jsonb, jsonb) to crm_owner;

-- Every table that replicates. The catalogue's rows come later; a test holds both together.
call sync.attach('users', derived => '{password_hash}', files => '{avatar}', input => true);
call sync.attach('files');
call sync.attach('customers');
call sync.attach('contacts');
call sync.attach('leads', files => '{files}', input => true);
call sync.attach('deals', input => true);
call sync.attach('yards');
call sync.attach('equipment', derived => '{status}', files => '{images}');
call sync.attach('operators', derived => '{availability}', input => true);
call sync.attach('documents', files => '{file_id}', input => true);
call sync.attach('quotation_templates');
call sync.attach('services');
call sync.attach('quotations', files => '{pdf_file_id}', input => true);
call sync.attach('jobs', files => '{signoff_file_id}', input => true);
call sync.attach('overrules');
-- ranges are not on the wire: a moved job is the version of the job, not of its links
call sync.attach('job_equipment', derived => '{during}', input => true);
call sync.attach('job_operator', derived => '{during}', input => true);
call sync.attach('resource_blocks');
call sync.attach('busy_spans');
call sync.attach('site_assessments', files => '{images,videos}', input => true);
call sync.attach('activities');
call sync.attach('notifications', private_to => 'user_id');
call sync.attach('notification_preferences', private_to => 'user_id');
call sync.attach('saved_views', private_to => 'user_id');
call sync.attach('settings');
call sync.attach('number_blocks', private_to => 'user_id');

select sync.guard_functions();
