package com.aspcranes.crm.ui.quote.words;

import com.aspcranes.crm.rules.pricing.IndianNumbers;
import com.aspcranes.crm.rules.pricing.PricedQuote;
import com.aspcranes.crm.rules.pricing.TraceStep;
import com.aspcranes.crm.ui.fx.Messages;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import org.controlsfx.control.PopOver;

/** Why an amount is what it is: every factor, where it comes from, and what they made. */
public final class WhyPopup {
  private static final Pattern INDEXED = Pattern.compile("([a-z_]+)\\[(\\d+)](?:\\.(\\w+))?");

  private final PricedQuote priced;
  private final Messages messages;
  private final GridPane grid = new GridPane();
  private int row;

  public WhyPopup(PricedQuote priced, Messages messages) {
    this.priced = priced;
    this.messages = messages;
    grid.getStyleClass().add("why-grid");
    grid.setPadding(new Insets(12));
  }

  public void show(String part, Node beside) {
    explain(part, 0);
    ScrollPane scroll = new ScrollPane(grid);
    scroll.getStyleClass().add("quote-scroll");
    scroll.setMaxHeight(420);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    PopOver popup = new PopOver(scroll);
    popup.setArrowLocation(PopOver.ArrowLocation.RIGHT_TOP);
    popup.setDetachable(false);
    popup.setAnimated(false);
    popup.show(beside);
  }

  /** The explanation alone. */
  public GridPane explained(String part) {
    explain(part, 0);
    return grid;
  }

  private void explain(String part, int depth) {
    Optional<TraceStep> found =
        priced.trace().stream().filter(step -> step.part().equals(part)).findFirst();
    if (found.isEmpty()) {
      return;
    }
    TraceStep step = found.get();
    add(
        label(name(part), "why-part", depth),
        label("", "form-label", 0),
        label(IndianNumbers.group(step.amount()), "why-amount", 0));
    for (TraceStep.Factor factor : step.factors()) {
      boolean nested =
          factor.source().equals(TraceStep.STEP)
              && priced.trace().stream().anyMatch(other -> other.part().equals(factor.name()));
      if (nested && factor.value().signum() == 0) {
        continue;
      }
      if (nested && depth < 3 && !isSum(factor.name())) {
        explain(factor.name(), depth + 1);
      } else {
        add(
            label(sign(factor) + name(factor.name()), "why-factor", depth + 1),
            label(source(factor), "form-label", 0),
            label(QuoteWords.plain(factor.value()), "why-amount", 0));
      }
    }
  }

  // The sums have a line of their own in the panel.
  private static boolean isSum(String part) {
    return !part.contains("[")
        && !part.equals("mob_demob")
        && !part.equals("food")
        && !part.equals("accommodation")
        && !part.equals("running_cost_per_km");
  }

  private void add(Label name, Label source, Label amount) {
    grid.addRow(row++, name, source, amount);
  }

  private String sign(TraceStep.Factor factor) {
    return switch (factor.does()) {
      case ADDS -> "";
      case TAKES -> "− ";
      case MULTIPLIES -> "× ";
      case DIVIDES -> "÷ ";
    };
  }

  private String source(TraceStep.Factor factor) {
    if (factor.source().equals(TraceStep.ENTERED) || factor.source().equals(TraceStep.EQUIPMENT)) {
      return messages.text("quote.source." + factor.source());
    }
    if (factor.source().equals(TraceStep.FORMULA) || factor.source().equals(TraceStep.STEP)) {
      return "";
    }
    return factor.since() == null
        ? messages.text("quote.source.shipped")
        : messages.text(
            "quote.source.since",
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(messages.locale())
                .format(factor.since()));
  }

  private String name(String code) {
    Matcher indexed = INDEXED.matcher(code);
    if (indexed.matches()) {
      int index = Integer.parseInt(indexed.group(2));
      return messages.text("quote.part." + indexed.group(1), index + 1);
    }
    String key = code.startsWith("pricing.") ? code.substring("pricing.".length()) : code;
    return QuoteWords.text(
        "quote.part." + key, QuoteWords.text("quote.factor." + key, key, messages), messages);
  }

  private static Label label(String text, String style, int depth) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setPadding(new Insets(0, 0, 0, 14.0 * depth));
    return label;
  }
}
