package com.aspcranes.crm.cli.terminal;

import com.aspcranes.crm.model.Refusal;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The streams of one command. Results go to {@code out} and nothing else does, so that it can be
 * piped.
 */
public record Terminal(InputStream in, PrintWriter out, PrintWriter err) {
  /** Done as asked. */
  public static final int DONE = 0;

  /** Refused, or a check failed. */
  public static final int REFUSED = 1;

  /** Called the wrong way. */
  public static final int WRONG_USE = 2;

  /** The process's own streams, in UTF-8 whatever the platform's encoding. */
  public static Terminal system() {
    return new Terminal(
        System.in,
        new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true),
        new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true));
  }

  /** Says why in one line and gives the exit code. */
  public int refuse(Refusal refusal) {
    return refuse(RefusalText.of(refusal));
  }

  public int refuse(String reason) {
    err.println(RefusalText.oneLine(reason));
    err.flush();
    return REFUSED;
  }
}
