package com.aspcranes.crm.ui.schedule.plan;

import com.aspcranes.crm.store.fleet.CraneRow;
import com.aspcranes.crm.store.fleet.CrewRow;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineRow;
import com.aspcranes.crm.ui.fx.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/** The rows of the board: cranes under their categories, operators under their crews. */
final class RowList {
  private static final Comparator<CraneRow> BY_CAPACITY =
      Comparator.comparing(
              CraneRow::maxLiftingCapacity, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(CraneRow::name);

  private final Messages messages;

  RowList(Messages messages) {
    this.messages = messages;
  }

  List<TimelineRow> cranes(List<CraneRow> cranes, BoardFilter filter) {
    return grouped(
        cranes.stream().filter(filter::shows).sorted(BY_CAPACITY).toList(),
        CraneRow::category,
        category -> messages.text("category." + category),
        crane -> TimelineRow.row(crane.id(), crane.name(), detail(crane), 1));
  }

  List<TimelineRow> operators(List<CrewRow> operators, BoardFilter filter) {
    return grouped(
        operators.stream()
            .filter(filter::shows)
            .sorted(Comparator.comparing(CrewRow::name))
            .toList(),
        operator -> Objects.requireNonNullElse(operator.crew(), ""),
        crew -> crew,
        operator ->
            TimelineRow.row(
                operator.id(),
                operator.name(),
                Objects.requireNonNullElse(operator.yardName(), ""),
                1));
  }

  private static <T> List<TimelineRow> grouped(
      List<T> items,
      Function<T, String> group,
      Function<String, String> name,
      Function<T, TimelineRow> row) {
    Map<String, List<T>> groups = new TreeMap<>();
    items.forEach(
        item -> groups.computeIfAbsent(group.apply(item), key -> new ArrayList<>()).add(item));
    List<TimelineRow> rows = new ArrayList<>();
    groups.forEach(
        (key, its) -> {
          rows.add(TimelineRow.group("group:" + key, name.apply(key), String.valueOf(its.size())));
          its.forEach(item -> rows.add(row.apply(item)));
        });
    return rows;
  }

  private String detail(CraneRow crane) {
    List<String> parts = new ArrayList<>();
    if (crane.maxLiftingCapacity() != null) {
      parts.add(crane.maxLiftingCapacity().stripTrailingZeros().toPlainString() + " t");
    }
    if (crane.yardName() != null) {
      parts.add(crane.yardName());
    }
    if (crane.ownership().equals("cross_hired")) {
      parts.add(Objects.requireNonNullElse(crane.vendor(), messages.text("timeline.mark.vendor")));
    }
    return String.join(" · ", parts);
  }
}
