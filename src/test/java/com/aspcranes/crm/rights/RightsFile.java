package com.aspcranes.crm.rights;

import com.aspcranes.crm.rules.permission.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/** {@code db/rights.yaml}, read strictly: a word that is not known is an error. */
public record RightsFile(
    Map<String, Set<Role>> sights, List<TableRights> tables, List<TableRights> serverOnly) {

  static final Path FILE = Path.of("db", "rights.yaml");
  private static final Set<String> WORDS =
      Set.of(
          "key",
          "private_to",
          "see",
          "create",
          "change",
          "remove",
          "groups",
          "at_creation",
          "only",
          "masks",
          "hidden");

  public static RightsFile read() {
    try {
      Map<String, Object> root = map(new Yaml().load(Files.readString(FILE)));
      Map<String, Set<Role>> sights = new LinkedHashMap<>();
      map(root.get("sights"))
          .forEach(
              (sight, roles) -> {
                Set<Role> seeing = EnumSet.noneOf(Role.class);
                words(roles).forEach(role -> seeing.add(role(role)));
                sights.put(sight, seeing);
              });
      return new RightsFile(sights, tables(root.get("tables")), tables(root.get("server_only")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TableRights table(String name) {
    return tables.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<TableRights> tables(Object node) {
    List<TableRights> all = new ArrayList<>();
    map(node).forEach((name, body) -> all.add(table(name, map(body))));
    return all;
  }

  private static TableRights table(String name, Map<String, Object> body) {
    if (!WORDS.containsAll(body.keySet())) {
      throw new IllegalArgumentException(name + ": " + body.keySet() + " are not all known");
    }
    List<TableRights.Group> groups = new ArrayList<>();
    map(body.get("groups"))
        .forEach(
            (group, policies) ->
                map(policies)
                    .forEach(
                        (policy, columns) ->
                            groups.add(new TableRights.Group(group, policy, words(columns)))));
    Map<Role, Set<String>> only = new EnumMap<>(Role.class);
    map(body.get("only"))
        .forEach(
            (role, ops) ->
                only.put(role(role), new LinkedHashSet<>(words(map(ops).get("update")))));
    Map<String, String> masks = new LinkedHashMap<>();
    map(body.get("masks")).forEach((column, sight) -> masks.put(column, (String) sight));
    return new TableRights(
        name,
        (String) body.getOrDefault("key", "id"),
        (String) body.get("private_to"),
        conditions(body.get("see")),
        conditions(body.get("create")),
        conditions(body.get("change")),
        conditions(body.get("remove")),
        groups,
        new LinkedHashSet<>(words(body.get("at_creation"))),
        only,
        masks,
        new LinkedHashSet<>(words(body.get("hidden"))));
  }

  private static Map<Role, String> conditions(Object node) {
    Map<Role, String> all = new EnumMap<>(Role.class);
    map(node).forEach((role, condition) -> all.put(role(role), condition.toString().strip()));
    return all;
  }

  private static Role role(String code) {
    return Role.of(code).orElseThrow(() -> new IllegalArgumentException(code));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object node) {
    return node == null ? Map.of() : (Map<String, Object>) node;
  }

  @SuppressWarnings("unchecked")
  private static List<String> words(Object node) {
    return node == null ? List.of() : (List<String>) node;
  }
}
