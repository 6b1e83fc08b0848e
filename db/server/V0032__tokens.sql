-- additive, min client 1
set role crm_owner;

-- Makes a new signing key; tokens of the former stay good for `grace`, nil after a restore.
create function auth.rotate_keys(grace interval default interval '20 minutes') returns text
language plpgsql security definer
set search_path = pg_catalog, crm, auth, sync, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'
set row_security = on as $$
declare
  fresh text := encode(ext.gen_random_bytes(8), 'hex');
begin
  delete from auth.signing_keys k where k.verifies_until < clock_timestamp();
  update auth.signing_keys k set verifies_until = clock_timestamp() + grace where k.verifies_until is null;
  insert into auth.signing_keys (kid, secret, header)
  values (fresh, ext.gen_random_bytes(32),
    auth.base64url(convert_to('{"alg":"HS256","typ":"JWT","kid":"' || fresh || '"}', 'UTF8')));
  return fresh;
end $$;
select auth.rotate_keys();

-- RFC 7515 compact form, HS256, with the key that signs now.
create function auth.sign(claims jsonb) returns text
language sql volatile security definer
set search_path = pg_catalog, crm, auth, sync, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'
set row_security = on as $$
  select body || '.' || auth.base64url(ext.hmac(convert_to(body, 'UTF8'), secret, 'sha256'))
  from (select k.secret, k.header || '.' || auth.base64url(convert_to(claims::text, 'UTF8')) as body
        from auth.signing_keys k where k.verifies_until is null) signing
$$;

-- The access token of a session, good for 15 minutes.
create function auth.access_token(session auth.sessions) returns text
language sql volatile set search_path = pg_catalog, pg_temp as $$
  select auth.sign(jsonb_build_object('sub', session.uid, 'sid', session.sid, 'gen', session.gen,
    'device', session.device, 'iat', extract(epoch from clock_timestamp())::bigint,
    'exp', extract(epoch from clock_timestamp())::bigint + 900))
$$;
grant execute on function auth.sign(jsonb), auth.access_token(auth.sessions) to crm_acts;

-- Makes a session without a password. Granted to nobody: for tests and the demo, as superuser.
create function auth.mint(uid text, device uuid) returns text
language sql volatile set search_path = pg_catalog, pg_temp as $$
  with made as (insert into auth.sessions (uid, device, program) values (mint.uid, mint.device, 'minted') returning *),
  known as (insert into auth.devices (uid, device) values (mint.uid, mint.device) on conflict do nothing)
  select auth.access_token(m) from (select (made.*)::auth.sessions as m from made) one
$$;

reset role;
