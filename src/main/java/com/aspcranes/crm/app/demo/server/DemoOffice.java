package com.aspcranes.crm.app.demo.server;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.JsonText;
import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.office.Setting;
import com.aspcranes.crm.model.quote.QuotationTemplate;
import com.aspcranes.crm.model.quote.Service;
import com.aspcranes.crm.rules.pricing.Figure;
import com.aspcranes.crm.usecase.quote.paper.HouseTemplate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the company says of itself, its prices and rules as shipped, its letter and services. */
final class DemoOffice {
  private static final Map<String, String> COMPANY =
      Map.of(
          "company.name",
          "\"ASP Cranes Pvt Ltd\"",
          "company.address",
          "[\"Plot 41, Urla Industrial Area\", \"Raipur 493221, Chhattisgarh\"]",
          "company.contact",
          "[\"+91 771 400 1200\", \"hire@aspcranes.example.in\"]",
          "company.gstin",
          "\"22AAKCA4521M1ZR\"",
          "company.pan",
          "\"AAKCA4521M\"",
          "company.state",
          "\"22\"",
          "company.bank",
          """
          {"account_name": "ASP Cranes Pvt Ltd", "bank": "State Bank of India", "branch": "Urla, Raipur",
           "account_number": "31987604512", "ifsc": "SBIN0009144"}""");

  private static final List<String> BLOCKING =
      List.of("paper_expired", "certificate_expired", "capacity_too_small");

  private final LocalDate since;
  private final String admin;

  /**
   * @param since from when the settings hold
   * @param admin uid of who made them
   */
  DemoOffice(LocalDate since, String admin) {
    this.since = since;
    this.admin = admin;
  }

  List<Object> rows() {
    List<Object> rows = new ArrayList<>();
    COMPANY.forEach((key, json) -> rows.add(setting(key, json)));
    for (Figure figure : Figure.values()) {
      rows.add(setting(figure.key(), figure.shipped().toPlainString()));
    }
    BLOCKING.forEach(rule -> rows.add(setting("scheduling.rule." + rule, "\"block\"")));
    rows.add(letter());
    rows.add(service("Low-bed trailer, one way", "transport", "trip", "12500", "996511"));
    rows.add(service("Rigging crew of four", "rigging", "day", "9000", "998739"));
    rows.add(service("Signalman", "manpower", "shift", "1400", "998519"));
    rows.add(service("Road and police permit", "permit", "piece", "6500", "998599"));
    rows.add(service("Lighting tower", "other", "day", "2200", "997319"));
    return rows;
  }

  private Setting setting(String key, String json) {
    Setting row = new Setting();
    row.id = Ids.next("set");
    row.key = key;
    row.effectiveFrom = since;
    row.value = new JsonText(json);
    row.createdBy = admin;
    return row;
  }

  private QuotationTemplate letter() {
    QuotationTemplate row = new QuotationTemplate();
    row.id = Ids.next("qtpl");
    row.name = "Standard letter and terms";
    row.content = HouseTemplate.content();
    row.isDefault = true;
    row.createdBy = admin;
    return row;
  }

  private static Service service(
      String name, String category, String unit, String price, String sac) {
    Service row = new Service();
    row.id = Ids.next("srv");
    row.name = name;
    row.category = category;
    row.unit = unit;
    row.basePrice = Money.of(price);
    row.sac = sac;
    return row;
  }
}
