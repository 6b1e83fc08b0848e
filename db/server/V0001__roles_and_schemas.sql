-- additive, min client 1
-- Roles are cluster-wide: every statement tolerates a cluster that already has them.
do $$
declare r text;
begin
  foreach r in array array['crm_owner', 'crm_reader', 'crm_acts', 'crm_migrator', 'crm_app'] loop
    if not exists (select 1 from pg_roles where rolname = r) then
      execute format('create role %I nologin noinherit', r);
    end if;
    -- The migrating login must be able to act as each of them; superusers already can.
    if not pg_has_role(current_user, r, 'member') then
      execute format('grant %I to %I', r, current_user);
    end if;
  end loop;
end $$;

do $$
begin
  execute format('revoke create, temporary on database %I from public', current_database());
  execute format('grant connect on database %I to crm_app', current_database());
  execute format('grant create on database %I to crm_owner', current_database());
end $$;
revoke all on schema public from public;

-- Extensions live apart, so that no client may call what they bring (pgcrypto above all).
create schema ext;
create extension if not exists pgcrypto with schema ext;
create extension if not exists btree_gist with schema ext;
create extension if not exists pg_trgm with schema ext;
grant usage on schema ext to crm_owner, crm_reader, crm_acts, crm_migrator;

create schema crm authorization crm_owner;
create schema api authorization crm_owner;
create schema auth authorization crm_owner;
create schema sync authorization crm_owner;
create schema sched authorization crm_owner;
create schema acts authorization crm_owner;
create schema ops authorization crm_owner;
create schema audit authorization crm_owner;
create schema archive authorization crm_owner;

-- Nothing is callable by everybody: each later function grants what it must.
alter default privileges revoke execute on functions from public;
alter default privileges for role crm_owner revoke execute on functions from public;
alter default privileges for role crm_acts revoke execute on functions from public;
alter default privileges for role crm_reader revoke execute on functions from public;

grant usage on schema crm, auth, sync, sched, acts, ops, audit, archive to crm_owner, crm_reader, crm_acts, crm_migrator;
grant usage on schema api to crm_app, crm_owner, crm_migrator;
