package com.aspcranes.crm.cli.quote;

import com.aspcranes.crm.cli.json.StrictJson;
import com.aspcranes.crm.cli.terminal.Terminal;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.report.QuotationPdf;
import com.aspcranes.crm.report.document.Letterhead;
import com.aspcranes.crm.report.document.QuotationDocument;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the quotation of a file as PDF, priced with the shipped price list. */
@Command(
    name = "pdf",
    mixinStandardHelpOptions = true,
    description = {
      "Prints a quotation as PDF. The input is the JSON that the price command reads, and in it the"
          + " blocks company, customer and quotation; texts of several lines hold one entry a line.",
      "A refused input is named in one line on standard error."
    })
public final class QuotePdfCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--in", required = true, paramLabel = "FILE", description = "The JSON to read.")
  private Path in;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The PDF to write.")
  private Path out;

  @Option(
      names = "--letterhead",
      paramLabel = "FILE",
      description = "A PNG or JPEG image to print in place of the company's name and address.")
  private @Nullable Path letterhead;

  public QuotePdfCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Outcome<QuotationDocument> document =
        letterhead().then(image -> json().then(json -> DocumentReader.read(json, image.head())));
    return document.map(QuotationPdf::render).then(this::write)
            instanceof Outcome.Refused<?> refused
        ? terminal.refuse(refused.refusal())
        : Terminal.DONE;
  }

  private record Image(@Nullable Letterhead head) {}

  private Outcome<Image> letterhead() {
    if (letterhead == null) {
      return Outcome.done(new Image(null));
    }
    try {
      return Letterhead.of(Files.readAllBytes(letterhead))
          .map(head -> Outcome.done(new Image(head)))
          .orElseGet(() -> Outcome.refused(Refusal.of("refusal.image", "--letterhead")));
    } catch (IOException e) {
      return unreadable("--letterhead", letterhead);
    }
  }

  private Outcome<JsonNode> json() {
    try (InputStream stream = Files.newInputStream(in)) {
      return StrictJson.read(stream);
    } catch (IOException e) {
      return unreadable("--in", in);
    }
  }

  private Outcome<Path> write(byte[] pdf) {
    try {
      return Outcome.done(Files.write(out, pdf));
    } catch (IOException e) {
      return Outcome.refused(Refusal.of("refusal.file_write", "--out", out.toString()));
    }
  }

  private static <T> Outcome<T> unreadable(String option, Path file) {
    return Outcome.refused(Refusal.of("refusal.file_read", option, file.toString()));
  }
}
