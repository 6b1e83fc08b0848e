-- additive, min client 1
-- IT lists and ends sessions from the server room, where nobody is signed in.
set role crm_owner;
grant select on auth.sessions, auth.devices to crm_migrator;
grant update (revoked_at, why_revoked) on auth.sessions to crm_migrator;
reset role;
