package com.aspcranes.crm.rules.template;

import java.util.List;

/**
 * What a template's content holds: the cover letter, and below a line {@code ---} the terms.
 * Without that line all of it is terms.
 *
 * @param letter paragraphs, parted by empty lines
 * @param terms one clause a line
 */
public record TemplateParts(String letter, String terms) {

  public static TemplateParts of(String content) {
    List<String> lines = content.lines().toList();
    int cut = lines.stream().map(String::strip).toList().indexOf("---");
    return cut < 0
        ? new TemplateParts("", content.strip())
        : new TemplateParts(
            String.join("\n", lines.subList(0, cut)).strip(),
            String.join("\n", lines.subList(cut + 1, lines.size())).strip());
  }

  public String content() {
    return letter.isEmpty() ? terms : letter + "\n---\n" + terms;
  }

  /** The paragraphs of a letter, their own line ends kept. */
  public static List<String> paragraphs(String letter) {
    return List.of(letter.strip().split("\\R\\s*\\R", -1)).stream()
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  /** The clauses of terms, one a line; a number typed in front goes, for they are numbered. */
  public static List<String> clauses(String terms) {
    return terms
        .lines()
        .map(line -> line.strip().replaceFirst("^\\d{1,2}[.)]\\s+", ""))
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
