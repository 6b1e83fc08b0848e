package com.aspcranes.crm.cli;

import com.aspcranes.crm.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One run of the program with its own streams: what it said and how it ended. */
public record Run(int exit, String out, String err) {

  public static Run of(String input, String... args) {
    return of(input.getBytes(StandardCharsets.UTF_8), args);
  }

  public static Run of(byte[] input, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(new ByteArrayInputStream(input), new PrintWriter(out), new PrintWriter(err));
    int exit = Program.commands(terminal, () -> 42, wish -> 43, Map.of()).execute(args);
    terminal.out().flush();
    terminal.err().flush();
    return new Run(exit, out.toString(), err.toString());
  }
}
