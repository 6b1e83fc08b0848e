-- additive, min client 1
-- What a row says about its author is the server's word. Not definer functions: they must know who writes.
set role crm_owner;

-- Arguments: the column that names the author or owner.
create function auth.guard_author() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  me constant text := auth.uid();
begin
  if tg_argv[0] = 'user_id' then
    if tg_op = 'UPDATE' then
      new.user_id := old.user_id;
    elsif me is not null then
      new.user_id := me;
    end if;
  elsif tg_op = 'UPDATE' then
    new.created_by := old.created_by;
  elsif me is not null then
    new.created_by := me;
  end if;
  return new;
end $$;

-- Roles, activity and passwords of accounts change through the account functions alone (they run as crm_acts), nobody
-- changes his own role, and one active admin always remains.
create function auth.guard_account() returns trigger
language plpgsql set search_path = pg_catalog, crm, pg_temp as $$
declare
  me constant text := auth.uid();
begin
  if me is not null and current_user <> 'crm_acts'
      and (new.role, new.active, new.password_hash, new.must_change_password)
        is distinct from (old.role, old.active, old.password_hash, old.must_change_password) then
    raise exception using errcode = '42501', message = 'accounts change through the account functions';
  end if;
  if new.uid = me and (new.role <> old.role or not new.active) then
    raise exception using errcode = '42501', message = 'nobody changes his own role';
  end if;
  if old.role = 'admin' and old.active and (new.role <> 'admin' or not new.active) then
    -- locked in one order, so that two admins cannot disable each other at once
    perform 1 from crm.users u where u.role = 'admin' and u.active order by u.uid for no key update;
    if not exists (select 1 from crm.users u where u.role = 'admin' and u.active and u.uid <> old.uid) then
      raise exception using errcode = '42501', message = 'the last active admin stays';
    end if;
  end if;
  return new;
end $$;

create trigger guard_account before update of role, active, password_hash, must_change_password on crm.users
  for each row execute function auth.guard_account();

do $$
declare
  t text;
begin
  foreach t in array array['files', 'customers', 'deals', 'quotation_templates', 'quotations', 'jobs', 'overrules',
      'resource_blocks', 'site_assessments', 'activities', 'settings'] loop
    execute format('create trigger guard_author before insert or update on crm.%I
      for each row execute function auth.guard_author(%L)', t, 'created_by');
  end loop;
  foreach t in array array['saved_views', 'notification_preferences'] loop
    execute format('create trigger guard_author before insert or update on crm.%I
      for each row execute function auth.guard_author(%L)', t, 'user_id');
  end loop;
end $$;

-- A file that a record names stays.
create function auth.guard_file() returns trigger
language plpgsql security definer as $$
begin
  if exists (select 1 from auth.file_use u where u.file_id = old.id) then
    raise exception using errcode = '23503', message = 'a record names this file';
  end if;
  return old;
end $$;
create trigger guard_file before delete on crm.files for each row execute function auth.guard_file();

reset role;
grant execute on function auth.guard_author(), auth.guard_account() to crm_owner, crm_acts, crm_migrator;
select auth.guard_functions();

set role crm_owner;
-- Row-level security on a table: shut to everybody but the three roles that functions run as. What crm_owner may see
-- is said by R__30_policies.sql.
create function auth.wall(rel regclass) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  execute format('alter table %s enable row level security', rel);
  execute format('alter table %s force row level security', rel);
  execute format('create policy looks on %s for select to crm_reader using (true)', rel);
  execute format('create policy acts on %s to crm_acts using (true) with check (true)', rel);
  execute format('create policy keeps on %s to crm_migrator using (true) with check (true)', rel);
end $$;
grant execute on function auth.wall(regclass) to crm_acts, crm_migrator;
reset role;
