-- additive, min client 1
set role crm_acts;

-- Head of a function that only reads, for these roles.
create function auth.enter_for(token text, variadic wanted text[]) returns void
language plpgsql volatile security definer as $$
begin
  perform auth.enter(token);
  if not (select auth.role()) = any (wanted) then
    raise exception using errcode = '42501', message = 'not for your role';
  end if;
end $$;

-- Admins: every account. last_seen: when any device of the person last asked for a token; devices: those not lost.
create function api.users(token text)
returns table (uid text, email text, display_name text, role text, phone text, active boolean,
  must_change_password boolean, created_at timestamptz, last_seen timestamptz, devices int, sessions int,
  operator_id text, operator_name text)
language plpgsql stable security definer as $$
begin
  perform auth.enter_for(token, 'admin');
  return query select u.uid, u.email, u.display_name, u.role, u.phone, u.active, u.must_change_password, u.created_at,
      (select max(d.last_seen) from auth.devices d where d.uid = u.uid),
      (select count(*)::int from auth.devices d where d.uid = u.uid and d.lost_at is null),
      (select count(*)::int from auth.sessions s where s.uid = u.uid and s.revoked_at is null
        and s.expires_at > clock_timestamp()),
      o.id, o.name
    from crm.users u left join crm.operators o on o.user_id = u.uid
    order by lower(u.display_name), u.uid;
end $$;

-- Admins: name, address and telephone of an account; whoever signs in by the old e-mail signs in by the new one.
create function api.user_edit(token text, of_uid text, email text, display_name text, phone text) returns void
language plpgsql volatile security definer as $$
begin
  perform auth.enter_admin(token);
  update crm.users u set email = user_edit.email, display_name = user_edit.display_name,
    phone = nullif(user_edit.phone, '') where u.uid = of_uid;
  if not found then
    raise exception using errcode = 'P0002', message = 'no such user';
  end if;
end $$;

-- Admins: ends every session of the person, but the one that asks. Answers how many.
create function api.user_sign_out(token text, of_uid text) returns int
language plpgsql volatile security definer as $$
begin
  perform auth.enter_admin(token);
  return auth.end_sessions(of_uid, (select auth.sid()), 'signed out by ' || (select auth.uid()));
end $$;

-- Admins: whose jobs the account sees as its own. An operator has one account, an account one operator; null unlinks.
create function api.user_link(token text, of_uid text, operator text) returns void
language plpgsql volatile security definer as $$
begin
  perform auth.enter_admin(token);
  if of_uid is null then
    raise exception using errcode = '22004', message = 'which account?';
  end if;
  if exists (select 1 from crm.operators o where o.id = operator and o.user_id <> of_uid) then
    raise exception using errcode = '23505', message = 'another account is linked to this operator';
  end if;
  update crm.operators o set user_id = null where o.user_id = of_uid and o.id is distinct from operator;
  if operator is not null then
    update crm.operators o set user_id = of_uid where o.id = operator and o.user_id is distinct from of_uid;
    if not exists (select 1 from crm.operators o where o.id = operator) then
      raise exception using errcode = 'P0002', message = 'no such operator';
    end if;
  end if;
end $$;

-- A name by which a device can be told from others: one's own, an admin anybody's. False for a device not there.
create function api.device_rename(token text, of_uid text, device uuid, name text) returns boolean
language plpgsql volatile security definer as $$
begin
  perform auth.enter_writing(token);
  if of_uid is distinct from (select auth.uid()) and (select auth.role()) <> 'admin' then
    raise exception using errcode = '42501', message = 'for admins only';
  end if;
  update auth.devices d set name = left(btrim(device_rename.name), 200)
    where d.uid = of_uid and d.device = device_rename.device;
  return found;
end $$;

reset role;
grant execute on function auth.enter_for(text, text[]) to crm_owner;
grant execute on function api.users(text), api.user_edit(text, text, text, text, text), api.user_sign_out(text, text),
  api.user_link(text, text, text), api.device_rename(text, text, uuid, text) to crm_app;
select auth.guard_functions();
select sync.guard_functions();
