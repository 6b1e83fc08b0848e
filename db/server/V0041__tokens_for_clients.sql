-- additive, min client 1
set role crm_acts;

-- What a client gets when it signed in or refreshed.
create function auth.tokens(session auth.sessions, refresh text) returns jsonb
language sql volatile set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('access', auth.access_token(session), 'refresh', refresh,
    'expires_at', to_char(clock_timestamp() at time zone 'UTC' + interval '15 minutes', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'sid', session.sid, 'uid', u.uid, 'role', u.role, 'display_name', u.display_name, 'locale', u.locale,
    'must_change_password', u.must_change_password)
  from crm.users u where u.uid = session.uid
$$;

-- Second step of the sign-in: see api.try. 28P01 for anything wrong, without saying what; PT429 when too early (detail:
-- milliseconds); 28000 device_lost for a right password on a device that an admin marked lost.
create function api.login(try_id uuid, nonce text, proof text, device uuid, device_name text, program text)
returns jsonb language plpgsql volatile security definer as $$
declare
  me text;
  session auth.sessions;
  refresh text;
begin
  me := auth.redeem(try_id, nonce, proof, device);
  if me is null then
    raise exception using errcode = '28P01', message = 'sign-in refused';
  end if;
  insert into auth.devices as d (device, uid, name, program)
    values (login.device, me, left(coalesce(device_name, ''), 200), left(coalesce(login.program, ''), 120))
    on conflict on constraint devices_pkey do update set last_seen = clock_timestamp(), name = excluded.name,
      program = excluded.program;
  if exists (select 1 from auth.devices d where d.uid = me and d.device = login.device and d.lost_at is not null) then
    raise exception using errcode = '28000', message = 'device_lost';
  end if;
  insert into auth.sessions (uid, device, program) values (me, login.device, left(coalesce(login.program, ''), 120))
    returning * into session;
  refresh := auth.base64url(ext.gen_random_bytes(32));
  insert into auth.refresh_tokens (sha256, sid) values (sha256(convert_to(refresh, 'UTF8')), session.sid);
  return auth.tokens(session, refresh);
end $$;

-- Ends sessions for a reason; their tokens fail at the next statement.
create function auth.end_sessions(of_uid text, but uuid, why text) returns int
language sql volatile security definer as $$
  with ended as (update auth.sessions s set revoked_at = clock_timestamp(), why_revoked = why
    where s.uid = of_uid and s.sid is distinct from but and s.revoked_at is null returning 1)
  select count(*)::int from ended
$$;

-- A refresh token is good once. Used twice, the whole session ends: one of the two holders is a thief. An answer that was
-- lost on the way would end it too, so a client may make its next token itself and send that token's SHA-256 (hex): then
-- the same call again gives the same outcome. Refusals come as {"refused": unknown | reuse | revoked | expired | disabled
-- | device_lost}: an exception would roll the revocation back.
create function api.refresh(refresh text, device uuid, next_sha256 text default null) returns jsonb
language plpgsql volatile security definer as $$
declare
  t auth.refresh_tokens;
  session auth.sessions;
  fresh text := case when next_sha256 is null then auth.base64url(ext.gen_random_bytes(32)) end;
  heir bytea := case when next_sha256 ~ '^[0-9a-f]{64}$' then decode(next_sha256, 'hex')
    when fresh is not null then sha256(convert_to(fresh, 'UTF8')) end;
  again boolean;
begin
  if heir is null then
    raise exception using errcode = '22023', message = 'next_sha256 is the hex of a SHA-256';
  end if;
  select * into t from auth.refresh_tokens r where r.sha256 = sha256(convert_to(refresh, 'UTF8'));
  if t.sid is null then
    return '{"refused": "unknown"}';
  end if;
  -- the session is locked first and by everybody: two refreshes at once take turns
  select * into session from auth.sessions s where s.sid = t.sid for update;
  select * into t from auth.refresh_tokens r where r.sha256 = t.sha256;
  if exists (select 1 from auth.devices d where d.uid = session.uid and d.device = session.device
      and d.lost_at is not null) then
    return '{"refused": "device_lost"}';
  elsif not (select u.active from crm.users u where u.uid = session.uid) then
    return '{"refused": "disabled"}';
  elsif session.revoked_at is not null then
    return '{"refused": "revoked"}';
  elsif session.expires_at < clock_timestamp() then
    return '{"refused": "expired"}';
  end if;
  again := t.used_at is not null and fresh is null and t.successor = heir
    and not exists (select 1 from auth.refresh_tokens n where n.sha256 = t.successor and n.used_at is not null);
  if (t.used_at is not null and not again) or session.device is distinct from refresh.device then
    update auth.sessions s set revoked_at = clock_timestamp(), why_revoked = 'reuse' where s.sid = session.sid;
    return '{"refused": "reuse"}';
  end if;
  if not again then
    update auth.refresh_tokens r set used_at = clock_timestamp(), successor = heir where r.sha256 = t.sha256;
    insert into auth.refresh_tokens (sha256, sid) values (heir, session.sid);
  end if;
  -- a new gen: were this transaction rolled back, the token minted here would name a gen that no session ever had
  update auth.sessions s set prev_gen = s.gen, gen = ext.gen_random_uuid(), refreshed_at = clock_timestamp(),
    expires_at = clock_timestamp() + interval '30 days' where s.sid = session.sid returning * into session;
  update auth.devices d set last_seen = clock_timestamp() where d.uid = session.uid and d.device = session.device;
  return auth.tokens(session, fresh);
end $$;

reset role;
grant execute on function api.login(uuid, text, text, uuid, text, text), api.refresh(text, uuid, text) to crm_app;
select auth.guard_functions();
