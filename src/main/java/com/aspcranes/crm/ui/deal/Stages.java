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
import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.Requery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;

/** The deals of the pipeline by stage, kept fresh while the cards are shown. */
final class Stages {
  /** Cards of one lane; more are for the table. */
  static final int MOST_CARDS = 100;

  static final Set<String> TABLES =
      Set.of("deals", "customers", "users", "activities", "quotations", "jobs");

  private static final ListPage CARDS = new ListPage(0, MOST_CARDS);

  private final DealQueries deals;
  private final Requery<List<Stage>> requery;

  /** What the background reads. */
  private volatile DealFilter asked = DealFilter.ALL;

  /**
   * The deals of one stage.
   *
   * @param cards the first {@link #MOST_CARDS}
   * @param sum of all of them
   */
  record Stage(String code, List<DealRow> cards, StageSum sum) {}

  Stages(DealQueries deals, Changes changes, Background background, Consumer<List<Stage>> show) {
    this.deals = deals;
    this.requery =
        new Requery<>(background, this::read, show, again -> changes.subscribe(TABLES, again));
  }

  void whileShown(Node node) {
    requery.whileShown(node);
  }

  void filter(DealFilter wanted) {
    asked = wanted;
    requery.again();
  }

  private List<Stage> read() {
    DealFilter now = asked;
    Map<String, StageSum> sums =
        deals.sums(now).stream().collect(Collectors.toMap(StageSum::stage, sum -> sum));
    List<Stage> read = new ArrayList<>();
    for (String stage : DealFlow.STAGES) {
      StageSum sum = sums.getOrDefault(stage, new StageSum(stage, 0, Money.ZERO));
      boolean open = DealFlow.isOpen(stage);
      DealSort sort = open ? DealSort.CLOSE : DealSort.TOUCHED;
      List<DealRow> cards =
          sum.deals() == 0 ? List.of() : deals.list(now.at(stage), sort, !open, CARDS);
      read.add(new Stage(stage, cards, sum));
    }
    return read;
  }
}
