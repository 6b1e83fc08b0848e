package com.aspcranes.crm.rules.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with {@code {{placeholders}}}. Values are put in as they are: one that looks like a
 * placeholder itself is not expanded again.
 */
public final class Template {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}]{0,80}?)\\s*}}");

  private Template() {}

  /**
   * @param unknown the placeholders without a value, each once, in the order of the text; they stay
   *     in it as they were written
   */
  public record Expanded(String text, List<String> unknown) {

    public Expanded {
      unknown = List.copyOf(unknown);
    }
  }

  public static Expanded expand(String text, Map<String, String> values) {
    List<String> unknown = new ArrayList<>();
    StringBuilder filled = new StringBuilder(text.length() + 64);
    Matcher found = PLACEHOLDER.matcher(text);
    while (found.find()) {
      String name = found.group(1);
      String value = values.get(name);
      if (value == null && !unknown.contains(name)) {
        unknown.add(name);
      }
      found.appendReplacement(
          filled, Matcher.quoteReplacement(value == null ? found.group() : value));
    }
    found.appendTail(filled);
    return new Expanded(filled.toString(), unknown);
  }

  /** The placeholders of a text that are not among the known ones. */
  public static List<String> unknown(String text, Set<String> known) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !known.contains(name))
        .distinct()
        .toList();
  }
}
