package com.aspcranes.crm.ui.control.related;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.rules.flow.QuotationFlow;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.rules.pricing.IndianNumbers;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.ListPage;
import com.aspcranes.crm.store.deal.DealFilter;
import com.aspcranes.crm.store.deal.DealQueries;
import com.aspcranes.crm.store.deal.DealRow;
import com.aspcranes.crm.store.deal.DealSort;
import com.aspcranes.crm.store.job.JobFilter;
import com.aspcranes.crm.store.job.JobQueries;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.store.job.JobSort;
import com.aspcranes.crm.store.quote.QuotationFilter;
import com.aspcranes.crm.store.quote.QuotationRow;
import com.aspcranes.crm.store.quote.QuotationSort;
import com.aspcranes.crm.store.quote.QuoteQueries;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Requery;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Makes the lists of what belongs to a record; each is fresh while it is on a showing window. */
public record Related(
    Desk desk, Changes changes, DealQueries deals, QuoteQueries quotations, JobQueries jobs) {
  private static final ListPage MOST = new ListPage(0, 100);

  public RelatedPane dealsOf(String customerId) {
    return pane(
        "related.deals",
        Act.READ_DEALS,
        "deals",
        () ->
            deals.list(DealFilter.ofCustomer(customerId), DealSort.CREATED, true, MOST).stream()
                .map(this::line)
                .toList());
  }

  /**
   * @param filter of one deal or one customer
   */
  public RelatedPane quotations(QuotationFilter filter) {
    return pane(
        "related.quotations",
        Act.READ_QUOTATIONS,
        "quotations",
        () ->
            quotations.list(filter, QuotationSort.CREATED, true, MOST).stream()
                .map(this::line)
                .toList());
  }

  public RelatedPane jobsOfDeal(String dealId) {
    return pane(
        "related.jobs",
        Act.READ_JOBS,
        "jobs",
        () -> jobs.ofDeal(dealId).stream().map(this::line).toList());
  }

  public RelatedPane jobsOfCustomer(String customerId) {
    JobFilter filter = new JobFilter("", List.of(), customerId, null, null);
    return pane(
        "related.jobs",
        Act.READ_JOBS,
        "jobs",
        () -> jobs.list(filter, JobSort.CREATED, true, MOST).stream().map(this::line).toList());
  }

  private RelatedPane pane(String key, Act read, String table, Callable<List<RelatedLine>> query) {
    Messages messages = desk.messages();
    RelatedPane pane = new RelatedPane(desk, messages.text(key), messages.text(key + ".none"));
    boolean may = desk.may(read);
    pane.setVisible(may);
    pane.setManaged(may);
    if (may) {
      new Requery<>(
              desk.background(),
              query,
              pane::show,
              again -> changes.subscribe(Set.of(table), again))
          .whileShown(pane);
    }
    return pane;
  }

  private RelatedLine line(DealRow deal) {
    return new RelatedLine(
        new Places.DealPlace(deal.id()),
        deal.title(),
        day(LocalDate.ofInstant(deal.createdAt(), desk.zone())),
        word("deal.stage.", deal.stage()),
        chip(deal.stage()),
        rupees(deal.value()));
  }

  private RelatedLine line(QuotationRow row) {
    LocalDate today = LocalDate.ofInstant(desk.clock().instant(), desk.zone());
    String status = QuotationFlow.shown(row.status(), row.validUntil(), today);
    String number =
        row.quotationNumber() == null
            ? desk.messages().text("quote.unnumbered")
            : row.quotationNumber();
    return new RelatedLine(
        new Places.QuotationPlace(row.id()),
        row.version() == 1 ? number : number + " v" + row.version(),
        day(LocalDate.ofInstant(row.createdAt(), desk.zone())),
        word("quote.status.", status),
        chip(status),
        rupees(row.totalCost()));
  }

  private RelatedLine line(JobRow job) {
    LocalDate start =
        job.start() == null ? job.neededFrom() : LocalDate.ofInstant(job.start(), desk.zone());
    String number = job.jobNumber() == null ? "" : job.jobNumber() + " · ";
    return new RelatedLine(
        new Places.JobPlace(job.id()),
        number + job.title(),
        start == null ? "" : day(start),
        word("value.job_status.", job.status()),
        chip(job.status()),
        "");
  }

  private String word(String family, String code) {
    String key = family + code;
    return desk.messages().has(key) ? desk.messages().text(key) : code;
  }

  private static String chip(String status) {
    return switch (status) {
      case "qualification", "pending" -> "tentative";
      case "proposal", "sent", "scheduled" -> "published";
      case "negotiation" -> "acknowledged";
      case "won", "accepted", "in_progress" -> "in-progress";
      case "completed" -> "done";
      case "lost", "rejected", "expired", "cancelled" -> "cancelled";
      default -> "draft";
    };
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMM yyyy", desk.messages().locale()).format(day);
  }

  private static String rupees(@Nullable Money amount) {
    return amount == null ? "" : IndianNumbers.rupees(amount);
  }
}
