package com.aspcranes.crm.app.demo;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.fleet.BaseRates;
import com.aspcranes.crm.model.fleet.Document;
import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.model.fleet.Yard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Yards, thirty cranes and their papers. */
final class DemoFleet {
  private record Model(
      String name,
      String category,
      String tons,
      String weight,
      int count,
      int[] rates,
      int perKm,
      int perDay) {}

  private static final List<Model> MODELS =
      List.of(
          new Model(
              "TC-7030",
              "tower_crane",
              "12",
              "96",
              3,
              new int[] {5000, 4500, 120000, 1200000},
              25,
              1400),
          new Model(
              "TC-5025",
              "tower_crane",
              "8",
              "71",
              3,
              new int[] {4000, 3700, 100000, 1000000},
              22,
              1100),
          new Model(
              "TC-6035",
              "tower_crane",
              "10",
              "84",
              3,
              new int[] {4500, 4200, 115000, 1150000},
              24,
              1250),
          new Model(
              "MC-50",
              "mobile_crane",
              "50",
              "39",
              7,
              new int[] {3500, 3200, 95000, 950000},
              30,
              1200),
          new Model(
              "MC-25",
              "mobile_crane",
              "25",
              "26",
              5,
              new int[] {2500, 2200, 65000, 650000},
              20,
              900),
          new Model(
              "CC-100",
              "crawler_crane",
              "100",
              "112",
              4,
              new int[] {6000, 5500, 150000, 1500000},
              40,
              2100),
          new Model(
              "PC-15",
              "pick_and_carry_crane",
              "15",
              "14",
              5,
              new int[] {1400, 1250, 36000, 380000},
              14,
              600));

  final List<Yard> yards = new ArrayList<>();
  final List<Equipment> cranes = new ArrayList<>();
  final List<Document> papers = new ArrayList<>();

  DemoFleet(Pick pick, LocalDate today) {
    yard("Urla yard, Raipur", "Plot 41, Urla Industrial Area, Raipur", "21.3105", "81.5882");
    yard("Bilaspur yard", "Sirgitti Industrial Area, Bilaspur", "22.0521", "82.1390");
    for (Model model : MODELS) {
      for (int number = 1; number <= model.count(); number++) {
        crane(model, number, pick, today);
      }
    }
  }

  private void yard(String name, String address, String latitude, String longitude) {
    Yard yard = new Yard();
    yard.id = Ids.next("yard");
    yard.name = name;
    yard.address = address;
    yard.latitude = new BigDecimal(latitude);
    yard.longitude = new BigDecimal(longitude);
    yards.add(yard);
  }

  private void crane(Model model, int number, Pick pick, LocalDate today) {
    Equipment crane = new Equipment();
    crane.id = Ids.next("equ");
    crane.equipmentId = String.format(Locale.ROOT, "EQ%04d", cranes.size() + 1);
    crane.name = model.count() == 1 ? model.name() : model.name() + "/" + number;
    crane.category = model.category();
    crane.maxLiftingCapacity = new BigDecimal(model.tons());
    crane.unladenWeight = new BigDecimal(model.weight());
    crane.baseRates = rates(model.rates());
    crane.runningCostPerKm = Money.ofPaise(model.perKm() * 100L);
    crane.runningCost = Money.ofPaise(model.perDay() * 100L);
    crane.manufacturingDate =
        LocalDate.of(pick.from(2012, 2023), pick.from(1, 12), pick.from(1, 28));
    crane.registrationDate = crane.manufacturingDate.plusDays(pick.from(20, 90));
    crane.registrationNumber =
        "CG 04 "
            + (char) ('A' + pick.from(0, 25))
            + (char) ('A' + pick.from(0, 25))
            + " "
            + pick.digits(4);
    crane.yardId = yards.get(pick.percent(75) ? 0 : 1).id;
    crane.description = DemoNames.crane(model.name());
    if (crane.name.equals("CC-100/4") || crane.name.equals("MC-50/7")) {
      crane.ownership = "cross_hired";
      crane.vendor = "Sai Crane Service, Bhilai";
      crane.vendorCostPerDay = Money.ofPaise(model.rates()[0] * 70L);
    }
    cranes.add(crane);
    paper(crane, "insurance", today.plusDays(pick.from(20, 340)), pick);
    paper(crane, "fitness", today.plusDays(pick.from(20, 340)), pick);
    // Two cranes stand with a load test that has run out or is about to, so that warnings show.
    int left = cranes.size() == 12 ? -2 : cranes.size() == 5 ? 6 : pick.from(15, 300);
    paper(crane, "load_test", today.plusDays(left), pick);
  }

  private static BaseRates rates(int[] rupees) {
    return new BaseRates(
        Money.ofPaise(rupees[0] * 100L),
        Money.ofPaise(rupees[1] * 100L),
        Money.ofPaise(rupees[2] * 100L),
        Money.ofPaise(rupees[3] * 100L));
  }

  private void paper(Equipment crane, String kind, LocalDate expires, Pick pick) {
    Document paper = new Document();
    paper.id = Ids.next("doc");
    paper.equipmentId = crane.id;
    paper.kind = kind;
    paper.number = kind.substring(0, 2).toUpperCase(Locale.ROOT) + "-" + pick.digits(7);
    paper.issuedOn = expires.minusYears(1);
    paper.expiresOn = expires;
    paper.blocksDispatch = true;
    papers.add(paper);
  }
}
