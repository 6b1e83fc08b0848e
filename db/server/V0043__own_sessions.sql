-- additive, min client 1
set role crm_acts;

create function api.logout(token text) returns void
language plpgsql volatile security definer as $$
begin
  perform auth.enter_writing(token);
  update auth.sessions s set revoked_at = clock_timestamp(), why_revoked = 'signed out' where s.sid = (select auth.sid());
end $$;

-- My sessions; an admin's list is everybody's. Newest first, at most 500.
create function api.sessions(token text)
returns table (sid uuid, uid text, display_name text, device uuid, device_name text, program text, address text,
  created_at timestamptz, refreshed_at timestamptz, revoked_at timestamptz, why_revoked text, current boolean)
language plpgsql stable security definer as $$
begin
  perform auth.enter(token);
  return query select s.sid, s.uid, u.display_name, s.device, d.name, s.program, host(s.address), s.created_at,
      s.refreshed_at, s.revoked_at, s.why_revoked, s.sid = (select auth.sid())
    from auth.sessions s join crm.users u on u.uid = s.uid
      left join auth.devices d on d.uid = s.uid and d.device = s.device
    where s.uid = (select auth.uid()) or (select auth.role()) = 'admin'
    order by s.refreshed_at desc limit 500;
end $$;

create function api.session_revoke(token text, sid uuid) returns boolean
language plpgsql volatile security definer as $$
begin
  perform auth.enter_writing(token);
  update auth.sessions s set revoked_at = clock_timestamp(), why_revoked = 'revoked by ' || (select auth.uid())
    where s.sid = session_revoke.sid and s.revoked_at is null
      and (s.uid = (select auth.uid()) or (select auth.role()) = 'admin');
  return found;
end $$;

-- My devices; an admin's list is everybody's.
create function api.devices(token text)
returns table (device uuid, uid text, display_name text, name text, program text, first_seen timestamptz,
  last_seen timestamptz, lost_at timestamptz)
language plpgsql stable security definer as $$
begin
  perform auth.enter(token);
  return query select d.device, d.uid, u.display_name, d.name, d.program, d.first_seen, d.last_seen, d.lost_at
    from auth.devices d join crm.users u on u.uid = d.uid
    where d.uid = (select auth.uid()) or (select auth.role()) = 'admin' order by d.last_seen desc limit 1000;
end $$;

-- Admins: a lost device signs out at once and wipes its replica when it next asks for a token (api.refresh says
-- device_lost). Taken back with lost = false.
create function api.device_lost(token text, of_uid text, device uuid, lost boolean) returns boolean
language plpgsql volatile security definer as $$
begin
  perform auth.enter_admin(token);
  update auth.devices d set lost_at = case when lost then coalesce(d.lost_at, clock_timestamp()) end
    where d.uid = of_uid and d.device = device_lost.device;
  if found and lost then
    update auth.sessions s set revoked_at = clock_timestamp(), why_revoked = 'device lost'
      where s.uid = of_uid and s.device = device_lost.device and s.revoked_at is null;
  end if;
  return exists (select 1 from auth.devices d where d.uid = of_uid and d.device = device_lost.device);
end $$;

-- Past tries, spent tokens and ended sessions that nobody asks about any more.
create function auth.prune() returns void
language plpgsql volatile security definer as $$
begin
  delete from auth.login_tries t where t.at < clock_timestamp() - interval '1 day';
  delete from auth.refresh_tokens r where r.used_at < clock_timestamp() - interval '60 days';
  delete from auth.sessions s where coalesce(s.revoked_at, s.expires_at) < clock_timestamp() - interval '180 days';
end $$;

reset role;
grant execute on function auth.prune() to crm_owner, crm_migrator;
grant execute on function api.logout(text), api.sessions(text), api.session_revoke(text, uuid), api.devices(text),
  api.device_lost(text, text, uuid, boolean) to crm_app;
select auth.guard_functions();
