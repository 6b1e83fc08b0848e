package com.aspcranes.crm.cli.quote;

import com.aspcranes.crm.cli.json.StrictJson;
import com.aspcranes.crm.cli.terminal.Terminal;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.rules.pricing.PriceList;
import com.aspcranes.crm.rules.pricing.PricedQuote;
import com.aspcranes.crm.rules.pricing.Pricing;
import com.aspcranes.crm.rules.pricing.QuoteInput;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prices the quotation on standard input with the shipped price list. */
@Command(
    name = "price",
    mixinStandardHelpOptions = true,
    description = {
      "Prices a quotation: its JSON on standard input, the result as JSON on standard output.",
      "Money is in rupees with two decimals. A refused input is named in one line on standard error."
    })
public final class PriceCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--trace", description = "Explain every amount on standard error.")
  private boolean trace;

  public PriceCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Outcome<Integer> outcome =
        StrictJson.read(terminal.in())
            .then(QuoteReader::read)
            .then(
                input ->
                    Pricing.price(input, PriceList.defaults()).map(quote -> print(input, quote)));
    return outcome instanceof Outcome.Refused<Integer> refused
        ? terminal.refuse(refused.refusal())
        : Terminal.DONE;
  }

  private int print(QuoteInput input, PricedQuote quote) {
    terminal.out().println(QuoteWriter.write(input, quote).toPrettyString());
    terminal.out().flush();
    if (trace) {
      quote.trace().forEach(step -> terminal.err().print(TraceText.of(step)));
      terminal.err().flush();
    }
    return Terminal.DONE;
  }
}
