package com.aspcranes.crm.ui.fleet.crew;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.crew.Operator;
import com.aspcranes.crm.ui.control.form.Typed;
import com.aspcranes.crm.ui.control.form.TypedFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A crew member as he stands in the form.
 *
 * @param certifications as typed, separated by commas
 */
record CrewDraft(
    String name,
    String phone,
    String email,
    String experience,
    boolean mobileCrane,
    boolean towerCrane,
    boolean crawlerCrane,
    boolean pickAndCarryCrane,
    String certifications,
    String yardId,
    String crew,
    String userId) {

  static CrewDraft of(Operator row) {
    List<String> skills = row.specialization;
    return new CrewDraft(
        text(row.name),
        text(row.phone),
        text(row.email),
        row.experience == null ? "" : String.valueOf(row.experience),
        skills.contains("mobile_crane"),
        skills.contains("tower_crane"),
        skills.contains("crawler_crane"),
        skills.contains("pick_and_carry_crane"),
        row.certifications == null ? "" : String.join(", ", row.certifications),
        text(row.yardId),
        text(row.crew),
        text(row.userId));
  }

  /** Writes what was typed into a copy of the record; refused where a number is none. */
  Outcome<Operator> into(Operator row) {
    TypedFields typed = new TypedFields();
    row.name = name.strip();
    row.phone = Typed.text(phone);
    row.email = Typed.text(email);
    row.experience = Objects.requireNonNullElse(typed.whole("experience", experience), 0);
    row.specialization = skills(row.specialization);
    row.certifications =
        Arrays.stream(certifications.split(","))
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .distinct()
            .toList();
    row.yardId = Typed.text(yardId);
    row.crew = Typed.text(crew);
    row.userId = Typed.text(userId);
    return typed.orElse(row);
  }

  /** In the order they were in, so that what did not change is no change. */
  private List<String> skills(List<String> before) {
    List<String> now = new ArrayList<>();
    add(now, mobileCrane, "mobile_crane");
    add(now, towerCrane, "tower_crane");
    add(now, crawlerCrane, "crawler_crane");
    add(now, pickAndCarryCrane, "pick_and_carry_crane");
    List<String> kept = new ArrayList<>(before);
    kept.retainAll(now);
    now.stream().filter(code -> !kept.contains(code)).forEach(kept::add);
    return kept;
  }

  private static void add(List<String> codes, boolean on, String code) {
    if (on) {
      codes.add(code);
    }
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
