package com.aspcranes.crm.ui.deal;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.rules.flow.DealFlow;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.ListPage;
import com.aspcranes.crm.store.deal.DealFilter;
import com.aspcranes.crm.store.deal.DealQueries;
import com.aspcranes.crm.store.deal.DealRow;
import com.aspcranes.crm.store.deal.DealSort;
import com.aspcranes.crm.store.deal.StageSum;
import com.aspcranes.crm.ui.control.list.ListModel;
import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.Requery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which deals the pipeline shows, as lanes and as a table: one filter for both. */
final class PipelineViewModel {
  /** Cards of one lane; more are for the table. */
  static final int MOST_CARDS = 100;

  private static final ListPage CARDS = new ListPage(0, MOST_CARDS);
  private static final ListPage MOST = new ListPage(0, 1000);
  private static final Set<String> TABLES = Set.of("deals", "customers", "users", "activities");

  final ObjectProperty<DealFilter> filter = new SimpleObjectProperty<>(DealFilter.ALL);
  final ListModel<DealRow> list;
  final Requery<List<Stage>> stages;

  private final DealQueries deals;
  private volatile DealFilter asked = DealFilter.ALL;

  /**
   * The deals of one stage.
   *
   * @param cards the first {@link #MOST_CARDS}
   * @param sum of all of them
   */
  record Stage(String code, List<DealRow> cards, StageSum sum) {}

  PipelineViewModel(
      DealQueries deals, Changes changes, Background background, Consumer<List<Stage>> show) {
    this.deals = deals;
    Function<Runnable, Changes.Subscription> follow = again -> changes.subscribe(TABLES, again);
    this.list = new ListModel<>(background, DealRow::id, this::answer, follow);
    this.stages = new Requery<>(background, this::read, show, follow);
    filter.subscribe(
        wanted -> {
          asked = wanted;
          list.refresh();
          stages.again();
        });
  }

  private ListModel.Answer<DealRow> answer() {
    DealFilter now = asked;
    return new ListModel.Answer<>(
        deals.list(now, DealSort.CREATED, true, MOST),
        deals.count(now),
        !now.equals(DealFilter.ALL));
  }

  private List<Stage> read() {
    DealFilter now = asked;
    Map<String, StageSum> sums =
        deals.sums(now).stream().collect(Collectors.toMap(StageSum::stage, sum -> sum));
    List<Stage> read = new ArrayList<>();
    for (String stage : DealFlow.STAGES) {
      boolean open = DealFlow.isOpen(stage);
      DealSort sort = open ? DealSort.CLOSE : DealSort.TOUCHED;
      List<DealRow> cards = deals.list(now.at(stage), sort, !open, CARDS);
      read.add(
          new Stage(stage, cards, sums.getOrDefault(stage, new StageSum(stage, 0, Money.ZERO))));
    }
    return read;
  }
}
