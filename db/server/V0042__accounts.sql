-- additive, min client 1
set role crm_acts;

-- The stored form of a password; the strength of its stretching has a floor (security.md of the docs).
create function auth.password_text(salt text, m int, t int, p int, key_sha256 text) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
  if coalesce(salt !~ '^[A-Za-z0-9_-]{22,86}$' or m not between 19456 and 1048576 or t not between 2 and 16
      or p not between 1 and 8 or key_sha256 !~ '^[A-Za-z0-9_-]{43}$', true) then
    raise exception using errcode = '22023', message = 'password parameters out of range';
  end if;
  return format('$asp1$m=%s,t=%s,p=%s$%s$%s', m, t, p, salt, key_sha256);
end $$;

create function auth.set_password(of_uid text, password text, must_change boolean) returns void
language plpgsql volatile security definer as $$
begin
  update crm.users u set password_hash = password, must_change_password = must_change where u.uid = of_uid;
  if not found then
    raise exception using errcode = 'P0002', message = 'no such user';
  end if;
end $$;

-- Head of every function for admins only.
create function auth.enter_admin(token text) returns void
language plpgsql volatile security definer as $$
begin
  perform auth.enter_writing(token);
  if (select auth.role()) <> 'admin' then
    raise exception using errcode = '42501', message = 'for admins only';
  end if;
end $$;

-- My own new password; the old one is proved by a try of its own. All my other sessions end.
create function api.change_password(token text, try_id uuid, nonce text, proof text, salt text, m int, t int, p int,
  key_sha256 text) returns void
language plpgsql volatile security definer as $$
begin
  perform auth.enter_writing(token);
  if auth.redeem(try_id, nonce, proof, (select auth.device())) is distinct from (select auth.uid()) then
    raise exception using errcode = '28P01', message = 'sign-in refused';
  end if;
  perform auth.set_password((select auth.uid()), auth.password_text(salt, m, t, p, key_sha256), false);
  perform auth.end_sessions((select auth.uid()), (select auth.sid()), 'password changed');
end $$;

-- Admins: a new account with a first password that must be changed. Answers its uid.
create function api.user_create(token text, uid text, email text, display_name text, role text, phone text, salt text,
  m int, t int, p int, key_sha256 text) returns text
language plpgsql volatile security definer as $$
declare
  made text := coalesce(user_create.uid, crm.new_id('usr'));
begin
  perform auth.enter_admin(token);
  insert into crm.users (uid, email, password_hash, display_name, role, phone, must_change_password)
    values (made, user_create.email, auth.password_text(salt, m, t, p, key_sha256), user_create.display_name,
      user_create.role, user_create.phone, true);
  return made;
end $$;

-- Admins: another role. His access tokens end at once (role comes from the table anyway), his sessions go on.
create function api.user_set_role(token text, of_uid text, role text) returns void
language plpgsql volatile security definer as $$
begin
  perform auth.enter_admin(token);
  update crm.users u set role = user_set_role.role where u.uid = of_uid;
  if not found then
    raise exception using errcode = 'P0002', message = 'no such user';
  end if;
  update auth.sessions s set gen = ext.gen_random_uuid(), prev_gen = null where s.uid = of_uid;
end $$;

-- Admins: a password to begin with; every session of that user ends.
create function api.user_reset(token text, of_uid text, salt text, m int, t int, p int, key_sha256 text) returns void
language plpgsql volatile security definer as $$
begin
  perform auth.enter_admin(token);
  perform auth.set_password(of_uid, auth.password_text(salt, m, t, p, key_sha256), true);
  perform auth.end_sessions(of_uid, (select auth.sid()), 'password reset');
end $$;

-- Admins: shuts an account (acts at that user's next statement) or opens it again.
create function api.user_disable(token text, of_uid text, disabled boolean) returns void
language plpgsql volatile security definer as $$
begin
  perform auth.enter_admin(token);
  update crm.users u set active = not disabled where u.uid = of_uid;
  if not found then
    raise exception using errcode = 'P0002', message = 'no such user';
  end if;
  if disabled then
    perform auth.end_sessions(of_uid, null, 'disabled');
  end if;
end $$;

reset role;
grant execute on function auth.password_text(text, int, int, int, text), auth.set_password(text, text, boolean),
  auth.end_sessions(text, uuid, text), auth.rotate_keys(interval) to crm_migrator;
grant execute on function api.change_password(text, uuid, text, text, text, int, int, int, text),
  api.user_create(text, text, text, text, text, text, text, int, int, int, text),
  api.user_set_role(text, text, text), api.user_reset(text, text, text, int, int, int, text),
  api.user_disable(text, text, boolean) to crm_app;
select auth.guard_functions();
