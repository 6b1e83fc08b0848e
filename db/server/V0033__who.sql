-- additive, min client 1
set role crm_reader;

create type auth.identity as (uid text, role text, sid uuid, device uuid);

-- What this transaction's token claims, if its signature and expiry hold; null else.
create function auth.claims() returns jsonb
language plpgsql stable security definer
set search_path = pg_catalog, crm, auth, sync, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'
set row_security = on as $$
declare
  part text[] := string_to_array(current_setting('crm.token', true), '.');
  key bytea;
  claims jsonb;
begin
  if cardinality(part) is distinct from 3 then
    return null;
  end if;
  select k.secret into key from auth.signing_keys k
  where k.header = part[1] and (k.verifies_until is null or k.verifies_until > clock_timestamp());
  -- Digests are compared instead of the signatures, so that no time tells how much of one was right.
  if key is null or sha256(convert_to(part[3], 'UTF8')) <> sha256(convert_to(translate(encode(
      ext.hmac(convert_to(part[1] || '.' || part[2], 'UTF8'), key, 'sha256'), 'base64'), E'+/=\n', '-_'), 'UTF8')) then
    return null;
  end if;
  claims := convert_from(decode(translate(part[2], '-_', '+/') || repeat('=', (4 - length(part[2]) % 4) % 4),
    'base64'), 'UTF8')::jsonb;
  if (claims ->> 'exp')::bigint > extract(epoch from clock_timestamp()) then
    return claims;
  end if;
  return null;
end $$;

-- The identity of this transaction's token, or null: what it claims, its session, its gen and the user. Role and
-- activity come from crm.users, never from the claims.
create function auth.verify() returns auth.identity
language plpgsql stable security definer
set search_path = pg_catalog, crm, auth, sync, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'
set row_security = on as $$
declare
  claims constant jsonb := auth.claims();
  me auth.identity;
begin
  select u.uid, u.role, s.sid, s.device into me
  from auth.sessions s join crm.users u on u.uid = s.uid
  where s.sid = (claims ->> 'sid')::uuid and s.uid = claims ->> 'sub' and u.active
    and s.revoked_at is null and (claims ->> 'gen')::uuid in (s.gen, s.prev_gen);
  return me;
end $$;

-- A verified identity, kept for the rest of one call: sealed with a secret and bound to this transaction of this
-- backend, so that a client which sets crm.known itself, or again later, has set nothing.
create function auth.sealed(known text) returns text
language plpgsql stable security definer
set search_path = pg_catalog, crm, auth, sync, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'
set row_security = on as $$
begin
  return (select encode(ext.hmac(convert_to('known ' || pg_backend_pid() || ' ' || extract(epoch from now()) || ' '
    || known, 'UTF8'), p.secret, 'sha256'), 'hex') || known from auth.pepper p);
end $$;

-- Who calls: what auth.enter verified at the head of this call, else the token of this transaction. Asked by every
-- trigger and policy, hence no definer function with settings to change and to restore; the roles that functions run as
-- may read the secret themselves.
create function auth.who() returns auth.identity
language plpgsql stable as $$
declare
  known constant text := current_setting('crm.known', true);
  mac bytea;
begin
  if known <> '' then
    select ext.hmac(convert_to('known ' || pg_backend_pid() || ' ' || extract(epoch from now()) || ' '
      || substr(known, 65), 'UTF8'), p.secret, 'sha256') into mac from auth.pepper p;
    if encode(mac, 'hex') = left(known, 64) then
      return substr(known, 65)::auth.identity;
    end if;
  end if;
  return auth.verify();
end $$;

grant execute on function auth.who(), auth.claims(), auth.verify(), auth.sealed(text) to crm_owner, crm_acts, crm_migrator;
reset role;
