-- additive, min client 1
-- Called as (select auth.uid()) and so on: once per statement, not per row.
set role crm_reader;

create function auth.uid() returns text language sql stable as $$ select (auth.who()).uid $$;
create function auth.role() returns text language sql stable as $$ select (auth.who()).role $$;
create function auth.sid() returns uuid language sql stable as $$ select (auth.who()).sid $$;
create function auth.device() returns uuid language sql stable as $$ select (auth.who()).device $$;

-- May the role see this kind of column (money, rates, contact, account)? False without an identity.
create function auth.sees(what text) returns boolean
language sql stable security definer
set search_path = pg_catalog, crm, auth, sync, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'
set row_security = on as $$
  select exists (select 1 from auth.sight s where s.what = sees.what and s.role = (select auth.role()))
$$;

grant execute on function auth.uid(), auth.role(), auth.sid(), auth.device(), auth.sees(text)
  to crm_owner, crm_acts, crm_migrator;
reset role;
set role crm_acts;

-- First line of every function that a client may call and that reads.
create function auth.enter(token text) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
  me auth.identity;
begin
  perform set_config('crm.token', coalesce(token, ''), true);
  me := auth.verify();
  if me.uid is null then
    raise exception using errcode = '28000', message = 'sign in again';
  end if;
  perform set_config('crm.known', auth.sealed(me::text), true);
end $$;

-- First line of every function that writes. The locks make a revocation wait for this statement, or this statement
-- see it: a row that changed meanwhile is looked at again once it is locked. An older snapshot would not see it, hence
-- READ COMMITTED only. Who may be found here is told as in auth.verify.
create function auth.enter_writing(token text) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, crm, auth, sync, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'
set row_security = on as $$
declare
  claims jsonb;
  me auth.identity;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception using errcode = '25001', message = 'writing needs READ COMMITTED';
  end if;
  perform set_config('crm.token', coalesce(token, ''), true);
  claims := auth.claims();
  select u.uid, u.role, s.sid, s.device into me
  from auth.sessions s join crm.users u on u.uid = s.uid
  where s.sid = (claims ->> 'sid')::uuid and s.uid = claims ->> 'sub' and u.active
    and s.revoked_at is null and (claims ->> 'gen')::uuid in (s.gen, s.prev_gen)
  for share of s, u;
  if me.uid is null then
    raise exception using errcode = '28000', message = 'sign in again';
  end if;
  perform set_config('crm.known', auth.sealed(me::text), true);
end $$;

grant execute on function auth.enter(text), auth.enter_writing(text) to crm_owner, crm_reader, crm_migrator;
reset role;
