package com.aspcranes.crm.cli.bench;

import com.aspcranes.crm.cli.terminal.Terminal;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs one benchmark and prints its figures with the machine they were measured on. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description =
        "Runs a benchmark and prints its figures as JSON. Machines differ: look at the ratios.")
public final class BenchCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Map<String, Supplier<ObjectNode>> benches = new TreeMap<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "NAME", description = "Which one; a wrong name lists them all.")
  private String name = "";

  /**
   * @param more benchmarks of higher floors, by name
   */
  public BenchCommand(Terminal terminal, Map<String, Supplier<ObjectNode>> more) {
    this.terminal = terminal;
    benches.put("drag", () -> new DragBench().run());
    benches.put("price", () -> new PriceBench().run());
    benches.putAll(more);
  }

  @Override
  public Integer call() {
    Supplier<ObjectNode> bench = benches.get(name);
    if (bench == null) {
      String names = String.join(", ", benches.keySet());
      throw new ParameterException(
          spec.commandLine(), "No benchmark " + name + "; there are: " + names);
    }
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("bench", name);
    json.setAll(bench.get());
    json.putObject("machine")
        .put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"))
        .put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"))
        .put("processors", Runtime.getRuntime().availableProcessors());
    terminal.out().println(json.toPrettyString());
    terminal.out().flush();
    return Terminal.DONE;
  }
}
