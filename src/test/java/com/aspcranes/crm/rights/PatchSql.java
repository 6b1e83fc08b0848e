package com.aspcranes.crm.rights;

import com.aspcranes.crm.rules.permission.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * {@code R__40_patches.sql}: how rows of each table are made and changed, many at once, as plain
 * SQL that the server plans once per connection. Who may write which column is asked before.
 */
final class PatchSql {
  private final RightsFile rights;
  private final Map<String, TableShape> shapes;

  PatchSql(RightsFile rights, Map<String, TableShape> shapes) {
    this.rights = rights;
    this.shapes = shapes;
  }

  String text() {
    StringBuilder sql = new StringBuilder(GeneratedSql.HEADER).append("set role crm_owner;\n");
    rights.tables().stream().filter(this::isCreated).forEach(table -> sql.append(creating(table)));
    rights.tables().stream().filter(this::isChanged).forEach(table -> sql.append(changing(table)));
    sql.append(
        chooser(
            "create_in",
            "tbl text, mine jsonb[], said jsonb[], silent text[], me text",
            "create_%1$s(mine, said, silent, me)",
            this::isCreated));
    sql.append(
        chooser(
            "update_in",
            "tbl text, ids text[], bases jsonb[], vals jsonb[], versions bigint[]",
            "update_%1$s(ids, bases, vals, versions)",
            this::isChanged));
    return sql.append("\nreset role;\nselect sync.guard_functions();\n").toString();
  }

  private boolean isCreated(TableRights table) {
    return !writable(table, true).isEmpty();
  }

  private boolean isChanged(TableRights table) {
    return !writable(table, false).isEmpty();
  }

  private List<String> writable(TableRights table, boolean creating) {
    Set<String> some = new TreeSet<>();
    for (Role role : Role.values()) {
      some.addAll(table.writable(role, creating, rights.sights()));
    }
    return shape(table).defaults().keySet().stream().filter(some::contains).toList();
  }

  private TableShape shape(TableRights table) {
    return Objects.requireNonNull(shapes.get(table.name()));
  }

  private String creating(TableRights table) {
    TableShape shape = shape(table);
    List<String> columns = writable(table, true);
    boolean authored =
        shape.defaults().containsKey("created_by") && !columns.contains("created_by");
    String list = String.join(", ", columns);
    String values =
        columns.stream()
            .map(column -> value(column, shape.defaults().get(column)))
            .collect(Collectors.joining(", "));
    return """

        create or replace function sync.create_%1$s(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
        language plpgsql as $$
        declare
          bad text;
        begin
        %2$s  insert into crm.%1$s (%3$s, %4$s%5$s)
            select r.%3$s, %6$s%7$s
            from unnest(mine) v, jsonb_populate_record(null::crm.%1$s, v) r;
          if silent <> '{}' then
            select s into bad from unnest(said) v, lateral (select v ->> '%3$s' as %3$s offset 0) k
              left join crm.%1$s t on t.%3$s = k.%3$s, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.%1$s, v)) as told offset 0) x,
              unnest(silent) s
            where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
            if bad is not null then
              perform sync.refuse_column('%1$s', bad);
            end if;
          end if;
          return true;
        end $$;
        """
        .formatted(
            table.name(),
            parents(table, columns),
            table.key(),
            list,
            authored ? ", created_by" : "",
            values,
            authored ? ", me" : "");
  }

  /** The full check, which knows the words, is asked about rows that name an unseen parent. */
  private String parents(TableRights table, List<String> columns) {
    String unseen = unseen(table, columns, "k.%1$s is not null");
    return unseen.isEmpty()
        ? ""
        : """
              perform sync.check_parents('crm.%s', v) from unnest(mine) v%s
                where %s;
            """
            .formatted(table.name(), named(table, columns), unseen);
  }

  /**
   * The ids that a row names, taken out of its JSON first: a comparison with an expression over
   * JSON may not use an index of a table under row-level security, for all the planner knows it
   * leaks.
   */
  private String named(TableRights table, List<String> columns) {
    return columns.stream()
        .filter(shape(table).parents()::containsKey)
        .map("v ->> '%1$s' as %1$s"::formatted)
        .collect(Collectors.joining(", ", ", lateral (select ", " offset 0) k"));
  }

  private String unseen(TableRights table, List<String> columns, String when) {
    return columns.stream()
        .filter(shape(table).parents()::containsKey)
        .map(
            column -> {
              String parent = Objects.requireNonNull(shape(table).parents().get(column));
              int dot = parent.lastIndexOf('.');
              return "%s\n      and not exists (select 1 from %s p where p.%s = k.%s)"
                  .formatted(
                      when.formatted(column),
                      parent.substring(0, dot),
                      parent.substring(dot + 1),
                      column);
            })
        .collect(Collectors.joining("\n    or "));
  }

  private String changing(TableRights table) {
    List<String> columns = writable(table, false);
    String set =
        columns.stream()
            .map(
                column ->
                    "%1$s = case when u.v ? '%2$s' then r.%1$s else t.%1$s end"
                        .formatted(column, column))
            .collect(Collectors.joining(",\n    "));
    String unseen =
        unseen(
            table, columns, "k.%1$s is not null and k.%1$s is distinct from x.row_now ->> '%1$s'");
    return """

        create or replace function sync.update_%1$s(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
        language plpgsql as $$
        declare
          n int;
        begin
          perform 1 from crm.%1$s t where t.%2$s = any (ids) order by t.%2$s for no key update;
          get diagnostics n = row_count;
          if n <> cardinality(ids) then
            return false;
          end if;
          select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
            join sync.w_%1$s w on w.%2$s = u.id, lateral (select to_jsonb(w) as row_now,
              to_jsonb(jsonb_populate_record(null::crm.%1$s, u.b)) as saw offset 0) x%5$s
          where (u.version is null or u.version = w.row_version)
            and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
            and not exists (select 1 from jsonb_object_keys(u.b) c
              where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c))%3$s;
          if n <> cardinality(ids) then
            return false;
          end if;
          update crm.%1$s t set %4$s
          from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.%1$s, u.v) r where t.%2$s = u.id;
          return true;
        end $$;
        """
        .formatted(
            table.name(),
            table.key(),
            unseen.isEmpty() ? "" : "\n    and not (" + unseen + ")",
            set,
            unseen.isEmpty() ? "" : named(table, columns));
  }

  private String chooser(
      String name, String arguments, String call, Function<TableRights, Boolean> made) {
    String cases =
        rights.tables().stream()
            .filter(made::apply)
            .map(
                table ->
                    "    when '%1$s' then return sync.%2$s;"
                        .formatted(table.name(), call.formatted(table.name())))
            .collect(Collectors.joining("\n"));
    return """

        create or replace function sync.%s(%s) returns boolean
        language plpgsql as $$
        begin
          case tbl
        %s
            else return false;
          end case;
        end $$;
        """
        .formatted(name, arguments, cases);
  }

  private static String value(String column, String otherwise) {
    String given = "r." + column;
    return otherwise.isEmpty() ? given : "coalesce(" + given + ", " + otherwise + ")";
  }
}
