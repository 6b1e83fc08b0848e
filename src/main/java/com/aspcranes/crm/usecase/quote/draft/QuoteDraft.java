package com.aspcranes.crm.usecase.quote.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A quotation as typed so far: texts that need not be numbers yet. Immutable; two equal drafts are
 * the same quotation.
 *
 * @param texts what differs from {@link Field#initial()}
 */
public record QuoteDraft(
    Map<Field, String> texts,
    List<DraftLine> lines,
    List<DraftService> services,
    List<DraftCharge> incidentals,
    List<DraftCharge> otherFactors) {

  public static final QuoteDraft EMPTY =
      new QuoteDraft(Map.of(), List.of(), List.of(), List.of(), List.of());

  public QuoteDraft {
    EnumMap<Field, String> kept = new EnumMap<>(Field.class);
    texts.forEach(
        (field, text) -> {
          if (!text.equals(field.initial())) {
            kept.put(field, text);
          }
        });
    texts = Collections.unmodifiableMap(kept);
    lines = List.copyOf(lines);
    services = List.copyOf(services);
    incidentals = List.copyOf(incidentals);
    otherFactors = List.copyOf(otherFactors);
  }

  public String text(Field field) {
    return texts.getOrDefault(field, field.initial());
  }

  public boolean has(Field field) {
    return !text(field).isBlank();
  }

  public QuoteDraft with(Field field, String text) {
    Map<Field, String> changed = new EnumMap<>(Field.class);
    changed.putAll(texts);
    changed.put(field, text);
    return new QuoteDraft(changed, lines, services, incidentals, otherFactors);
  }

  public QuoteDraft withLines(List<DraftLine> wanted) {
    return new QuoteDraft(texts, wanted, services, incidentals, otherFactors);
  }

  public QuoteDraft withServices(List<DraftService> wanted) {
    return new QuoteDraft(texts, lines, wanted, incidentals, otherFactors);
  }

  public QuoteDraft withIncidentals(List<DraftCharge> wanted) {
    return new QuoteDraft(texts, lines, services, wanted, otherFactors);
  }

  public QuoteDraft withOtherFactors(List<DraftCharge> wanted) {
    return new QuoteDraft(texts, lines, services, incidentals, wanted);
  }

  public QuoteDraft withLine(int at, DraftLine line) {
    return withLines(replaced(lines, at, line));
  }

  public QuoteDraft withService(int at, DraftService service) {
    return withServices(replaced(services, at, service));
  }

  /**
   * What was typed over one state of a quotation, on another state of it: each field and each list
   * that was touched stays as typed, all else is taken as it is now.
   *
   * @param base the state that was typed over
   */
  public static QuoteDraft merged(QuoteDraft base, QuoteDraft mine, QuoteDraft theirs) {
    Map<Field, String> texts = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      boolean touched = !mine.text(field).equals(base.text(field));
      texts.put(field, touched ? mine.text(field) : theirs.text(field));
    }
    return new QuoteDraft(
        texts,
        touched(base.lines, mine.lines, theirs.lines),
        touched(base.services, mine.services, theirs.services),
        touched(base.incidentals, mine.incidentals, theirs.incidentals),
        touched(base.otherFactors, mine.otherFactors, theirs.otherFactors));
  }

  private static <T> List<T> touched(List<T> base, List<T> mine, List<T> theirs) {
    return mine.equals(base) ? theirs : mine;
  }

  /** A copy of a list with one element replaced. */
  public static <T> List<T> replaced(List<T> list, int at, T element) {
    List<T> copy = new ArrayList<>(list);
    copy.set(at, element);
    return copy;
  }

  /** A copy of a list with one element more. */
  public static <T> List<T> added(List<T> list, T element) {
    List<T> copy = new ArrayList<>(list);
    copy.add(element);
    return copy;
  }

  /** A copy of a list with one element less. */
  public static <T> List<T> removed(List<T> list, int at) {
    List<T> copy = new ArrayList<>(list);
    copy.remove(at);
    return copy;
  }
}
