package com.aspcranes.crm.report;

import com.aspcranes.crm.report.document.QuotationDocument;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

/**
 * A quotation as PDF, the first in a fresh program and warm, beside JasperReports alone filling and
 * exporting the same report. Run its main method; it prints JSON, times in microseconds.
 */
public final class PdfBench {
  private static final int FRESH_PROGRAMS = 5;
  private static final int WARM_UP = 60;
  private static final int ROUNDS = 200;

  private PdfBench() {}

  public static void main(String[] args) throws IOException, JRException, InterruptedException {
    QuotationDocument document = SampleQuotations.oneMachine();
    if (args.length == 1) {
      System.out.println(time(document, args[0].equals("bare")));
      return;
    }
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("bench", "pdf");
    json.put("java", System.getProperty("java.version"));
    json.put("processors", Runtime.getRuntime().availableProcessors());
    json.put("bytes", QuotationPdf.render(document).length);
    long[] first = new long[FRESH_PROGRAMS];
    long[] firstBare = new long[FRESH_PROGRAMS];
    for (int i = 0; i < FRESH_PROGRAMS; i++) {
      first[i] = inFreshProgram("own");
      firstBare[i] = inFreshProgram("bare");
    }
    write(json.putObject("first"), first, firstBare);
    for (int i = 0; i < WARM_UP; i++) {
      time(document, i % 2 == 0);
    }
    long[] warm = new long[ROUNDS];
    long[] warmBare = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      warm[i] = time(document, false);
      warmBare[i] = time(document, true);
    }
    write(json.putObject("warm"), warm, warmBare);
    System.out.println(json.toPrettyString());
  }

  private static long time(QuotationDocument document, boolean bare) throws JRException {
    long start = System.nanoTime();
    int length = bare ? bare(document) : QuotationPdf.render(document).length;
    if (length == 0) {
      throw new IllegalStateException("nothing was printed");
    }
    return (System.nanoTime() - start) / 1000;
  }

  private static int bare(QuotationDocument document) throws JRException {
    JasperPrint print = QuotationPdf.fill(document);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JRPdfExporter exporter = new JRPdfExporter();
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.exportReport();
    return out.size();
  }

  private static long inFreshProgram(String mode) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-Djava.awt.headless=true", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(PdfBench.class.getName(), mode));
    Process program =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String answer = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    program.waitFor();
    return Long.parseLong(answer.strip());
  }

  private static void write(ObjectNode json, long[] own, long[] bare) {
    Arrays.sort(own);
    Arrays.sort(bare);
    json.put("runs", own.length);
    json.put("median", own[own.length / 2]);
    json.put("p95", own[own.length * 95 / 100]);
    json.put("p99", own[own.length * 99 / 100]);
    json.put("yardstick_median", bare[bare.length / 2]);
    double ratio = (double) own[own.length / 2] / bare[bare.length / 2];
    json.put("ratio", Math.round(ratio * 100) / 100.0);
  }
}
