package com.aspcranes.crm.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.aspcranes.crm.model.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoProcessTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @Test
  void aProgramThatSaysItOpensItsWindowHasStarted() {
    List<String> command =
        List.of(JAVA, "-cp", System.getProperty("java.class.path"), Opening.class.getName());
    assertEquals(Outcome.done(true), DemoProcess.started(command));
  }

  @Test
  void aProgramThatEndsBeforeSaysItsLastWord() {
    Outcome.Refused<?> refused =
        assertInstanceOf(
            Outcome.Refused.class, DemoProcess.started(List.of(JAVA, "-cp", ".", "no.such.Main")));
    assertEquals("signin.demo.failed", refused.refusal().key());
    assertEquals(
        "Caused by: java.lang.ClassNotFoundException: no.such.Main",
        refused.refusal().args().get(0));
  }

  /** Stands for the demo. */
  static final class Opening {
    private Opening() {}

    public static void main(String[] args) {
      System.err.println("making the company");
      System.err.println(DemoStart.OPENING);
    }
  }
}
