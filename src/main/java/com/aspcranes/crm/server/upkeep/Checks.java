package com.aspcranes.crm.server.upkeep;

import com.aspcranes.crm.server.upkeep.Finding.Level;
import java.util.List;

/** What a sound company server is asked. */
final class Checks {
  private Checks() {}

  static final List<Check> ALL =
      List.of(
          new Check(
              "version",
              Level.WARN,
              "select 'PostgreSQL ' || current_setting('server_version') || ' is past its end of"
                  + " life' where current_setting('server_version_num')::int < 140000",
              "plan the upgrade to a supported version; the program works, but no security fixes come"),
          new Check(
              "minor update",
              Level.WARN,
              "select 'PostgreSQL ' || current_setting('server_version') || ' is older than ' ||"
                  + " n.v / 10000 || '.' || n.v % 10000 from (values (140018), (150013), (160009),"
                  + " (170005)) n (v) where n.v / 10000 = current_setting('server_version_num')::int"
                  + " / 10000 and n.v > current_setting('server_version_num')::int",
              "install the newest minor version"),
          new Check(
              "extensions",
              Level.FAIL,
              "select w || ' is missing' from unnest(array['pgcrypto', 'btree_gist', 'pg_trgm']) w"
                  + " where not exists (select 1 from pg_extension e where e.extname = w)",
              "create extension ... with schema ext"),
          new Check(
              "encryption",
              Level.WARN,
              "select 'ssl is off' where current_setting('ssl') <> 'on' union all select 'passwords"
                  + " are kept as ' || current_setting('password_encryption') where"
                  + " current_setting('password_encryption') <> 'scram-sha-256'",
              "ssl = on with a certificate of your CA; password_encryption = scram-sha-256"),
          new Check(
              "row security",
              Level.FAIL,
              "select c.oid::regclass::text from pg_class c where c.relkind in ('r', 'p') and"
                  + " c.relnamespace = 'crm'::regnamespace and not (c.relrowsecurity and"
                  + " c.relforcerowsecurity)",
              "server migrate; if it stays, somebody altered the table: restore its row security"),
          new Check(
              "triggers",
              Level.FAIL,
              "select t.tgname || ' on ' || t.tgrelid::regclass || ' is disabled' from pg_trigger t"
                  + " join pg_class c on c.oid = t.tgrelid where c.relnamespace ="
                  + " 'crm'::regnamespace and t.tgenabled in ('D', 'R')",
              "alter table ... enable trigger ...: without it changes are neither synced nor audited"),
          new Check(
              "rights",
              Level.FAIL,
              "select grantee || ' may ' || privilege_type || ' ' || table_schema || '.' || table_name"
                  + " from information_schema.role_table_grants where table_schema in ('crm', 'auth',"
                  + " 'sync', 'audit', 'archive') and (grantee = 'PUBLIC' or grantee in (select"
                  + " r.rolname from pg_roles r where not r.rolsuper and r.rolname <> 'crm_app' and"
                  + " pg_has_role(r.oid, 'crm_app', 'member')) or grantee = 'crm_app')",
              "revoke it: desks work through the api functions alone"),
          new Check(
              "desk logins",
              Level.FAIL,
              "select r.rolname || ' is more than a desk' from pg_roles r join pg_auth_members m on"
                  + " m.member = r.oid join pg_roles g on g.oid = m.roleid and g.rolname = 'crm_app'"
                  + " where r.rolcanlogin and (r.rolsuper or r.rolcreaterole or r.rolcreatedb or"
                  + " r.rolreplication or r.rolbypassrls or exists (select 1 from pg_auth_members o"
                  + " where o.member = r.oid and o.roleid <> g.oid))",
              "use a login of its own for desks: server migrate --desk-login"),
          new Check(
              "login settings",
              Level.WARN,
              "select r.rolname || ' has settings of its own: ' || array_to_string(s.setconfig, ', ')"
                  + " from pg_db_role_setting s join pg_roles r on r.oid = s.setrole where"
                  + " pg_has_role(r.oid, 'crm_app', 'member') and not r.rolsuper and r.rolname <>"
                  + " 'crm_app'",
              "server watchdog takes them away; find out who set them"),
          new Check(
              "hardening",
              Level.WARN,
              "select count(*) || ' functions that desks need not are open to everybody' from pg_proc"
                  + " p where p.pronamespace = 'pg_catalog'::regnamespace and p.proname ~"
                  + " '^(pg_stat_get_|pg_(cancel|terminate)_backend$|lo_|pg_(try_)?advisory)' and"
                  + " has_function_privilege('public', p.oid, 'execute') having count(*) > 0 union all"
                  + " select 'everybody may write plpgsql' where has_language_privilege('public',"
                  + " 'plpgsql', 'usage')",
              "server harden (as a superuser)"),
          new Check(
              "server settings",
              Level.WARN,
              "select name || ' = ' || setting from pg_settings where (name ="
                  + " 'max_prepared_transactions' and setting <> '0') or (name = 'temp_file_limit' and"
                  + " setting = '-1') or (name = 'log_parameter_max_length' and setting <> '0')",
              "max_prepared_transactions = 0, temp_file_limit = 1GB, log_parameter_max_length = 0"),
          new Check(
              "partitions",
              Level.FAIL,
              "select 'no audit partition for ' || to_char(m, 'YYYY-MM') from generate_series("
                  + "date_trunc('month', now()), date_trunc('month', now()) + interval '1 month',"
                  + " interval '1 month') m where to_regclass('crm.audit_logs_' || to_char(m,"
                  + " 'YYYY_MM')) is null",
              "server partitions, and a timer for server tick"),
          new Check(
              "backup",
              Level.FAIL,
              "select coalesce('the last verified backup is of ' || to_char(max(finished_at),"
                  + " 'YYYY-MM-DD HH24:MI'), 'no backup was ever verified') from crm.backup_run where"
                  + " verified having coalesce(max(finished_at) < now() - interval '26 hours', true)",
              "db/ops/backup.sh and db/ops/verify-backup.sh by a daily timer"),
          new Check(
              "replication",
              Level.WARN,
              "select application_name || ' lags ' || coalesce(replay_lag::text, '?') from"
                  + " pg_stat_replication where replay_lag > interval '1 minute'",
              "look at the replica's log and network; reports read old rows meanwhile"),
          new Check(
              "upkeep",
              Level.WARN,
              "select case when last_run = '-infinity' then 'it never ran' else 'it last ran ' ||"
                  + " to_char(last_run, 'YYYY-MM-DD HH24:MI') end from ops.runner where name = 'tick'"
                  + " and last_run < now() - interval '1 hour'",
              "a timer for server tick, see db/ops"),
          new Check(
              "signing key",
              Level.WARN,
              "select 'the signing key is of ' || to_char(created_at, 'YYYY-MM-DD') from"
                  + " auth.signing_keys where verifies_until is null and created_at < now() - interval"
                  + " '180 days'",
              "server keys rotate: nobody is signed out by it"),
          new Check(
              "audit",
              Level.FAIL,
              "select p ->> 'problem' || ' at ' || (p ->> 'place') from"
                  + " jsonb_array_elements(audit.verify() -> 'problems') p",
              "the audit log was tampered with: keep the server as it is and compare with a backup"));
}
