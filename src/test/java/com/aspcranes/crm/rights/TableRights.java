package com.aspcranes.crm.rights;

import com.aspcranes.crm.rules.permission.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the rights file says of one table. Conditions are SQL over the row with {@code $name} for
 * {@code (select auth.name())}; a role without one may not.
 */
public record TableRights(
    String name,
    String key,
    @Nullable String privateTo,
    Map<Role, String> see,
    Map<Role, String> create,
    Map<Role, String> change,
    Map<Role, String> remove,
    List<Group> groups,
    Set<String> atCreation,
    Map<Role, Set<String>> only,
    Map<String, String> masks,
    Set<String> hidden) {

  /** Columns that conflict together, and how. */
  public record Group(String name, String policy, List<String> columns) {}

  private static final Set<String> PATCHABLE =
      Set.of("merge", "strict", "notes", "set", "monotone");

  /** Every column on the wire, in the order of the rights file. */
  List<String> columns() {
    List<String> all = new ArrayList<>();
    groups.forEach(group -> all.addAll(group.columns()));
    return all;
  }

  String policy(String column) {
    return groups.stream()
        .filter(group -> group.columns().contains(column))
        .map(Group::policy)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + "." + column));
  }

  Optional<String> mask(String column) {
    return Optional.ofNullable(masks.get(column));
  }

  /** Columns that a role may write in an {@code update} or a {@code create}, sorted. */
  Set<String> writable(Role role, boolean creating, Map<String, Set<Role>> sights) {
    Set<String> columns = new TreeSet<>();
    if (!(creating ? create : change).containsKey(role)) {
      return columns;
    }
    for (String column : columns()) {
      boolean patchable = PATCHABLE.contains(policy(column));
      boolean open =
          creating
              ? patchable || atCreation.contains(column)
              : patchable && !atCreation.contains(column);
      boolean seen = mask(column).map(sight -> sights.get(sight).contains(role)).orElse(true);
      if (open && seen) {
        columns.add(column);
      }
    }
    if (!creating && only.containsKey(role)) {
      columns.retainAll(only.get(role));
    }
    return columns;
  }
}
