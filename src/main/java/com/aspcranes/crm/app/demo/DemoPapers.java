package com.aspcranes.crm.app.demo;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.crew.Operator;
import com.aspcranes.crm.model.fleet.Document;
import com.aspcranes.crm.model.fleet.Equipment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What lies in the office's folders beside the papers that dispatch hangs on: registrations,
 * pollution certificates, licences, medical checks. Some want renewing, and one was renewed.
 */
final class DemoPapers {
  private static final long SEED = 7_030L;

  final List<Document> papers = new ArrayList<>();
  private final Pick pick = new Pick(SEED);
  private final LocalDate today;

  DemoPapers(DemoFleet fleet, DemoPeople people, LocalDate today) {
    this.today = today;
    for (Equipment crane : fleet.cranes) {
      of(crane);
    }
    for (Operator operator : people.operators) {
      of(operator);
    }
    Document old = fleet.papers.get(0);
    Document before = paper(old.kind, today.minusDays(25), 365);
    before.equipmentId = old.equipmentId;
  }

  private void of(Equipment crane) {
    LocalDate registered = crane.registrationDate == null ? today : crane.registrationDate;
    Document registration = paper("registration", registered.plusYears(15), 15 * 365);
    registration.number = crane.registrationNumber;
    registration.equipmentId = crane.id;
    if (!crane.category.equals("tower_crane")) {
      int left = crane.name.equals("MC-25/2") ? 0 : crane.name.equals("PC-15/3") ? 5 : left();
      Document clean = paper("puc", today.plusDays(left), 180);
      clean.equipmentId = crane.id;
      clean.blocksDispatch = false;
    }
  }

  private void of(Operator operator) {
    Document licence = paper("operator_licence", today.plusDays(pick.from(200, 4000)), 7300);
    licence.operatorId = operator.id;
    Document medical = paper("medical", today.plusDays(left()), 365);
    medical.operatorId = operator.id;
    medical.blocksDispatch = false;
  }

  /** Now and then one is forgotten, or nearly. */
  private int left() {
    return pick.percent(4)
        ? pick.from(-9, -1)
        : pick.percent(8) ? pick.from(1, 25) : pick.from(40, 330);
  }

  private Document paper(String kind, @Nullable LocalDate expires, int days) {
    Document paper = new Document();
    paper.id = Ids.next("doc");
    paper.kind = kind;
    paper.number = kind.substring(0, 3).toUpperCase(Locale.ROOT) + "/" + pick.digits(6);
    paper.expiresOn = expires;
    paper.issuedOn = expires == null ? null : expires.minusDays(days);
    paper.blocksDispatch = true;
    papers.add(paper);
    return paper;
  }
}
