package com.aspcranes.crm.usecase.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.rules.setting.SettingKey;
import com.aspcranes.crm.rules.setting.SettingKeys;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.setting.SettingQueries;
import com.aspcranes.crm.store.setting.SettingRow;
import com.aspcranes.crm.usecase.Acted;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingActsTest {
  private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
  // still the 15th in London
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-15T20:00:00Z"), ZoneOffset.UTC);

  private final LocalStore store = LocalStore.inMemory();
  private final SetValue set = new SetValue(store, Role.ADMIN, CLOCK, INDIA);
  private final DropValue drop = new DropValue(store, Role.ADMIN, CLOCK, INDIA);

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aValueIsKeptAsTheDesksReadIt() {
    done(set.run(key("pricing.food"), List.of("₹ 2,750.50"), TODAY));
    done(set.run(key("company.address"), List.of("Plot 41", " ", "Raipur "), TODAY));
    done(set.run(key("scheduling.rule.held"), List.of("block"), TODAY));
    done(
        set.run(
            key("company.bank"),
            List.of("ASP Cranes", "SBI", "", "31987604512", "SBIN0009144"),
            TODAY));
    assertEquals("2750.50", json("pricing.food"));
    assertEquals("[\"Plot 41\",\"Raipur\"]", json("company.address"));
    assertEquals("\"block\"", json("scheduling.rule.held"));
    assertEquals(
        "{\"account_name\":\"ASP Cranes\",\"bank\":\"SBI\",\"account_number\":\"31987604512\",\"ifsc\":\"SBIN0009144\"}",
        json("company.bank"));
  }

  @Test
  void whatWasTypedComesBackAsTyped() {
    for (SettingKey key : SettingKeys.all()) {
      if (!key.shipped().isEmpty()) {
        done(set.run(key, key.shipped(), TODAY));
        assertEquals(key.shipped(), SettingValues.texts(key, row(key.key()).value()), key.key());
      }
    }
  }

  @Test
  void thePastStaysAsItWas() {
    assertEquals(
        "setting.past", refused(set.run(key("pricing.gst"), one("12"), TODAY.minusDays(1))));
    String id = done(set.run(key("pricing.gst"), one("12"), TODAY)).value();
    DropValue later =
        new DropValue(store, Role.ADMIN, Clock.offset(CLOCK, java.time.Duration.ofDays(1)), INDIA);
    assertEquals("setting.past", refused(later.run(key("pricing.gst"), id)));
    done(drop.run(key("pricing.gst"), id));
    assertTrue(rows().isEmpty());
  }

  @Test
  void aSecondValueOfADayReplacesTheFirstAndUndoBringsItBack() {
    done(set.run(key("pricing.gst"), one("12"), TODAY));
    Acted<String> second = done(set.run(key("pricing.gst"), one("5"), TODAY));
    assertEquals("5", json("pricing.gst"));
    undo(second);
    assertEquals("12", json("pricing.gst"));
    assertEquals(1, rows().size());
  }

  @Test
  void undoTakesAFirstValueAwayAndRedoBringsItBack() {
    Acted<String> first = done(set.run(key("pricing.gst"), one("12"), TODAY));
    Acted<?> undone = undo(first);
    assertTrue(rows().isEmpty());
    undo(undone);
    assertEquals("12", json("pricing.gst"));
  }

  @Test
  void wordsSayWhatIsWrongOfEachKind() {
    assertEquals("refusal.number", refused(set.run(key("pricing.food"), one("much"), TODAY)));
    assertEquals("refusal.range", refused(set.run(key("pricing.gst"), one("101"), TODAY)));
    assertEquals(
        "refusal.decimals", refused(set.run(key("pricing.month_days"), one("26.5"), TODAY)));
    assertEquals(
        "refusal.gstin_check",
        refused(set.run(key("company.gstin"), one("22AAKCA4521M1ZA"), TODAY)));
    assertEquals(
        "refusal.code", refused(set.run(key("scheduling.rule.held"), one("never"), TODAY)));
    assertEquals(
        "refusal.whole", refused(set.run(key("scheduling.weekly_hours"), one("4.5"), TODAY)));
    assertEquals(
        "refusal.sac", refused(set.run(key("pricing.sac.with_operator"), one("12"), TODAY)));
    assertEquals(
        "refusal.ifsc",
        refused(set.run(key("company.bank"), List.of("A", "B", "", "123456", "SBI"), TODAY)));
  }

  @Test
  void figuresThatMustRiseAreHeldToItOnEveryComingDay() {
    done(set.run(key("pricing.small_max_days"), one("12"), TODAY.plusDays(10)));
    assertEquals(
        "refusal.order_type_days",
        refused(set.run(key("pricing.micro_max_days"), one("15"), TODAY)));
    done(set.run(key("pricing.micro_max_days"), one("11"), TODAY));
  }

  @Test
  void aDispatcherSetsTheRulesOfTheBoardAlone() {
    SetValue dispatcher = new SetValue(store, Role.OPERATIONS_MANAGER, CLOCK, INDIA);
    done(dispatcher.run(key("scheduling.rule.held"), one("allow"), TODAY));
    assertEquals(
        "setting.not_allowed", refused(dispatcher.run(key("pricing.gst"), one("5"), TODAY)));
  }

  private static List<String> one(String value) {
    return List.of(value);
  }

  private static SettingKey key(String key) {
    return SettingKeys.find(key).orElseThrow();
  }

  private List<SettingRow> rows() {
    return new SettingQueries(store).all();
  }

  private SettingRow row(String key) {
    return rows().stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
  }

  private String json(String key) {
    return row(key).value().text();
  }

  private static Acted<?> undo(Acted<?> acted) {
    Outcome<? extends Acted<?>> back = Objects.requireNonNull(acted.undo()).act().run();
    return assertInstanceOf(Outcome.Done.class, back).value() instanceof Acted<?> done
        ? done
        : acted;
  }

  private static <T> Acted<T> done(Outcome<Acted<T>> outcome) {
    if (outcome instanceof Outcome.Refused<Acted<T>> refused) {
      throw new AssertionError(refused.refusal());
    }
    return ((Outcome.Done<Acted<T>>) outcome).value();
  }

  private static String refused(Outcome<?> outcome) {
    return ((Outcome.Refused<?>) outcome).refusal().key();
  }
}
