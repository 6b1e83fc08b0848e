package com.aspcranes.crm.rules.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.crew.Operator;
import com.aspcranes.crm.model.fleet.BaseRates;
import com.aspcranes.crm.model.fleet.Document;
import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.model.fleet.ResourceBlock;
import com.aspcranes.crm.model.fleet.Yard;
import com.aspcranes.crm.sync.desks.Company;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the rules refuse the database refuses too, and what they let pass it takes. */
@Tag("postgres")
class FleetConstraintsTest {
  private static Company company;
  private static String author;

  private int number = 100;

  @BeforeAll
  static void open() {
    company = Company.open();
    author = company.person("operations_manager", "Kiran");
  }

  @AfterAll
  static void close() throws Exception {
    company.close();
  }

  @Test
  void cranes() {
    both(FleetConstraintsTest::crane, CraneCheck::refusal, this::insert, crane -> {}, true);
    for (Consumer<Equipment> fault :
        List.<Consumer<Equipment>>of(
            crane -> crane.name = " ",
            crane -> crane.category = "balloon",
            crane -> crane.maxLiftingCapacity = BigDecimal.ZERO,
            crane -> crane.maxLiftingCapacity = new BigDecimal("1000000"),
            crane -> crane.unladenWeight = BigDecimal.ZERO,
            crane -> crane.baseRates = rates("-0.01"),
            crane -> crane.runningCostPerKm = Money.of("-1"),
            crane -> crane.registrationNumber = "X".repeat(41),
            crane -> crane.ownership = "cross_hired",
            crane -> crane.registrationDate = LocalDate.of(2019, 12, 31))) {
      both(FleetConstraintsTest::crane, CraneCheck::refusal, this::insert, fault, false);
    }
  }

  @Test
  void crewMembers() {
    both(FleetConstraintsTest::operator, CrewCheck::refusal, this::insert, one -> {}, true);
    for (Consumer<Operator> fault :
        List.<Consumer<Operator>>of(
            one -> one.name = "",
            one -> one.phone = "call me",
            one -> one.email = "nowhere",
            one -> one.experience = 71,
            one -> one.crew = "C".repeat(81),
            one -> one.specialization = List.of("balloon"))) {
      both(FleetConstraintsTest::operator, CrewCheck::refusal, this::insert, fault, false);
    }
  }

  @Test
  void papersYardsAndBlocks() {
    String crane = company.crane("MC-50");
    both(() -> paper(crane), PaperCheck::refusal, this::insert, paper -> {}, true);
    for (Consumer<Document> fault :
        List.<Consumer<Document>>of(
            paper -> paper.kind = "ticket",
            paper -> paper.equipmentId = null,
            paper -> paper.number = "1".repeat(81),
            paper -> paper.expiresOn = LocalDate.of(2026, 1, 1))) {
      both(() -> paper(crane), PaperCheck::refusal, this::insert, fault, false);
    }
    both(FleetConstraintsTest::yard, YardCheck::refusal, this::insert, yard -> {}, true);
    for (Consumer<Yard> fault :
        List.<Consumer<Yard>>of(
            yard -> yard.name = "",
            yard -> yard.longitude = null,
            yard -> yard.latitude = new BigDecimal("90.1"))) {
      both(FleetConstraintsTest::yard, YardCheck::refusal, this::insert, fault, false);
    }
    both(() -> block(crane), BlockCheck::refusal, this::insert, block -> {}, true);
    for (Consumer<ResourceBlock> fault :
        List.<Consumer<ResourceBlock>>of(
            block -> block.kind = "leave",
            block -> block.endsAt = block.startsAt,
            block -> block.reason = "R".repeat(1001))) {
      both(() -> block(crane), BlockCheck::refusal, this::insert, fault, false);
    }
  }

  private <R> void both(
      Supplier<R> sound,
      Function<R, Optional<Refusal>> rule,
      Consumer<R> insert,
      Consumer<R> change,
      boolean passes) {
    R row = sound.get();
    change.accept(row);
    Optional<Refusal> refusal = rule.apply(row);
    assertEquals(passes, refusal.isEmpty(), () -> "the rules say " + refusal);
    if (passes) {
      insert.accept(row);
    } else {
      IllegalStateException refused =
          assertThrows(IllegalStateException.class, () -> insert.accept(row), refusal::toString);
      assertTrue(
          String.valueOf(refused.getCause()).contains("violates")
              || String.valueOf(refused.getCause()).contains("overflow"),
          refused.getCause()::toString);
    }
  }

  private void insert(Equipment crane) {
    BaseRates rates = crane.baseRates;
    company.execute(
        "insert into crm.equipment (id, equipment_id, name, category, manufacturing_date,"
            + " registration_date, registration_number, max_lifting_capacity, unladen_weight,"
            + " base_rates, running_cost_per_km, ownership, vendor) values (?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?, jsonb_build_object('micro', ?::numeric, 'small', ?::numeric, 'monthly',"
            + " ?::numeric, 'yearly', ?::numeric), ?, ?, ?)",
        crane.id,
        "EQ" + String.format("%04d", number++),
        crane.name,
        crane.category,
        crane.manufacturingDate,
        crane.registrationDate,
        crane.registrationNumber,
        crane.maxLiftingCapacity,
        crane.unladenWeight,
        rates.micro().toBigDecimal(),
        rates.small().toBigDecimal(),
        rates.monthly().toBigDecimal(),
        rates.yearly().toBigDecimal(),
        crane.runningCostPerKm.toBigDecimal(),
        crane.ownership,
        crane.vendor);
  }

  private void insert(Operator one) {
    company.execute(
        "insert into crm.operators (id, name, email, phone, experience, crew, specialization)"
            + " values (?, ?, ?, ?, ?, ?, string_to_array(?, ','))",
        one.id,
        one.name,
        one.email,
        one.phone,
        one.experience,
        one.crew,
        String.join(",", one.specialization));
  }

  private void insert(Document paper) {
    company.execute(
        "insert into crm.documents (id, equipment_id, kind, number, issued_on, expires_on)"
            + " values (?, ?, ?, ?, ?, ?)",
        paper.id,
        paper.equipmentId,
        paper.kind,
        paper.number,
        paper.issuedOn,
        paper.expiresOn);
  }

  private void insert(Yard yard) {
    company.execute(
        "insert into crm.yards (id, name, latitude, longitude) values (?, ?, ?, ?)",
        yard.id,
        yard.name,
        yard.latitude,
        yard.longitude);
  }

  private void insert(ResourceBlock block) {
    company.execute(
        "insert into crm.resource_blocks (id, equipment_id, kind, starts_at, ends_at, reason,"
            + " created_by) values (?, ?, ?, ?::timestamptz, ?::timestamptz, ?, ?)",
        block.id,
        block.equipmentId,
        block.kind,
        block.startsAt.toString(),
        block.endsAt.toString(),
        block.reason,
        author);
  }

  private static Equipment crane() {
    Equipment crane = new Equipment();
    crane.id = Ids.next("equ");
    crane.name = "MC-25/9";
    crane.category = "mobile_crane";
    crane.maxLiftingCapacity = new BigDecimal("25.5");
    crane.manufacturingDate = LocalDate.of(2020, 1, 1);
    crane.baseRates = rates("2500.50");
    return crane;
  }

  private static BaseRates rates(String micro) {
    return new BaseRates(Money.of(micro), Money.ZERO, Money.of("65000"), Money.of("650000"));
  }

  private static Operator operator() {
    Operator one = new Operator();
    one.id = Ids.next("op");
    one.name = "Mahesh";
    one.phone = "+91 98765 43210";
    one.email = "mahesh@example.in";
    one.experience = 70;
    one.specialization = List.of("tower_crane", "mobile_crane");
    return one;
  }

  private static Document paper(String crane) {
    Document paper = new Document();
    paper.id = Ids.next("doc");
    paper.equipmentId = crane;
    paper.kind = "insurance";
    paper.issuedOn = LocalDate.of(2026, 1, 2);
    paper.expiresOn = LocalDate.of(2026, 1, 2);
    return paper;
  }

  private static Yard yard() {
    Yard yard = new Yard();
    yard.id = Ids.next("yard");
    yard.name = "Urla";
    yard.latitude = new BigDecimal("21.3105");
    yard.longitude = new BigDecimal("81.5882");
    return yard;
  }

  private static ResourceBlock block(String crane) {
    ResourceBlock block = new ResourceBlock();
    block.id = Ids.next("blk");
    block.equipmentId = crane;
    block.kind = "maintenance";
    block.startsAt = Instant.parse("2026-03-02T03:30:00Z");
    block.endsAt = block.startsAt.plusSeconds(3600);
    return block;
  }
}
