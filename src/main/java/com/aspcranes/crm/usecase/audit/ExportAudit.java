package com.aspcranes.crm.usecase.audit;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.audit.AuditEntry;
import com.aspcranes.crm.model.audit.AuditQuestion;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what the log answers to a CSV file (RFC 4180, UTF-8), every page of it. */
public final class ExportAudit {
  /** More changes than anybody reads; the filter should be narrower. */
  private static final int MOST = 200_000;

  private final SearchAudit search;

  public ExportAudit(SearchAudit search) {
    this.search = search;
  }

  /**
   * Beside the target first: a file of that name is replaced by a whole one or not at all.
   *
   * @param rows the cells that one change makes, a row for each column it touched
   * @return how many changes were written
   */
  public Outcome<Integer> run(
      Path target,
      AuditQuestion asked,
      String number,
      List<String> head,
      Function<AuditLine, List<List<String>>> rows) {
    Path fresh = target.resolveSibling(target.getFileName() + ".part");
    try {
      Outcome<Integer> written = write(fresh, asked, number, head, rows);
      if (written instanceof Outcome.Done<Integer>) {
        Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
      }
      Files.deleteIfExists(fresh);
      return written;
    } catch (IOException e) {
      return Outcome.refused(Refusal.of("audit.export.failed", null, String.valueOf(target)));
    }
  }

  private Outcome<Integer> write(
      Path file,
      AuditQuestion asked,
      String number,
      List<String> head,
      Function<AuditLine, List<List<String>>> rows)
      throws IOException {
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      // spreadsheet programs take a file without this mark for one of the old code pages
      writer.write('\ufeff');
      writer.write(line(head));
      int written = 0;
      AuditEntry last = null;
      while (written < MOST) {
        Outcome<List<AuditLine>> page = search.run(asked, number, last);
        if (!(page instanceof Outcome.Done<List<AuditLine>> done)) {
          return page.map(lines -> 0);
        }
        for (AuditLine change : done.value()) {
          for (List<String> row : rows.apply(change)) {
            writer.write(line(row));
          }
          last = change.entry();
        }
        written += done.value().size();
        if (done.value().size() < SearchAudit.PAGE) {
          break;
        }
      }
      return Outcome.done(written);
    }
  }

  private static String line(List<String> cells) {
    return cells.stream().map(ExportAudit::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  // A cell that begins like a formula would be run by the spreadsheet that opens the file.
  private static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
