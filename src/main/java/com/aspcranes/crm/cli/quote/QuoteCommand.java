package com.aspcranes.crm.cli.quote;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands on one quotation. */
@Command(
    name = "quote",
    mixinStandardHelpOptions = true,
    description = "Commands on one quotation.")
public final class QuoteCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do with the quotation");
  }
}
