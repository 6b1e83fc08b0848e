package com.aspcranes.crm.ui.control.list;

import com.aspcranes.crm.report.sheet.Sheet;
import com.aspcranes.crm.report.sheet.SheetFile;
import com.aspcranes.crm.report.sheet.SheetFormat;
import com.aspcranes.crm.ui.fx.BackgroundTask;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Prompts.FileKind;
import com.aspcranes.crm.ui.nav.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table to a file as it is shown: the visible columns in their order, all rows of the
 * filter, sorted. Shows itself while it works, with a way to stop it.
 */
final class ListExport<R> extends HBox {
  private final ProgressBar bar = new ProgressBar();
  private final Button stop = new Button();

  ListExport() {
    setId("exporting");
    getStyleClass().add("list-filters");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(bar, stop);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /** Asks where to; does nothing while an export is running. */
  <F> void ask(SheetFormat format, TableView<R> table, ListModel<R, F> model, Desk desk) {
    if (isVisible()) {
      return;
    }
    Messages messages = desk.messages();
    Screen screen = desk.navigator().screenProperty().get();
    String name = screen == null ? messages.text("list.export") : screen.title().getValue();
    LocalDate today = LocalDate.ofInstant(desk.clock().instant(), desk.zone());
    String kind = format.name().toLowerCase(Locale.ROOT);
    desk.prompts()
        .chooseTarget(
            messages.text("list.export." + kind),
            "%s %s%s".formatted(name, today, format.ending()),
            new FileKind(messages.text("list.export.kind." + kind), List.of("*" + format.ending())))
        .ifPresent(chosen -> write(named(chosen, format), format, name, table, model, desk));
  }

  private <F> void write(
      Path target,
      SheetFormat format,
      String name,
      TableView<R> table,
      ListModel<R, F> model,
      Desk desk) {
    F filter = model.filterProperty().get();
    Order order = model.orderProperty().get();
    @Nullable Comparator<R> sorted = table.getComparator();
    List<String> titles = new ArrayList<>();
    List<Function<R, @Nullable Object>> values = new ArrayList<>();
    for (TableColumn<R, ?> column : table.getVisibleLeafColumns()) {
      titles.add(column.getText());
      values.add(column::getCellData);
    }
    BackgroundTask<Long> task =
        desk.background()
            .start(
                progress -> {
                  List<R> rows = new ArrayList<>(model.everyRow(filter, order));
                  if (sorted != null) {
                    rows.sort(sorted);
                  }
                  Sheet sheet = Sheet.of(name, titles, rows, values);
                  long size = Math.max(1, rows.size());
                  SheetFile.write(
                      target, format, sheet, desk.zone(), done -> progress.at(done, size));
                  return (long) rows.size();
                });
    show(task, desk.messages());
    task.onDone(
            rows ->
                desk.prompts()
                    .toast(
                        desk.messages()
                            .text("list.export.done", rows, target.getFileName().toString())))
        .onFault(fault -> explain(fault, target, desk))
        .onEnd(() -> setVisible(false));
  }

  private void show(BackgroundTask<?> task, Messages messages) {
    bar.progressProperty().unbind();
    bar.progressProperty().bind(task.progressProperty());
    bar.setAccessibleText(messages.text("list.export.running"));
    stop.setText(messages.text("prompt.cancel"));
    stop.setOnAction(press -> task.cancel());
    setVisible(true);
  }

  private static void explain(Throwable fault, Path target, Desk desk) {
    if (fault instanceof IOException || fault instanceof UncheckedIOException) {
      desk.prompts().toast(desk.messages().text("list.export.failed", target.getFileName()));
    } else {
      throw new IllegalStateException("export to " + target, fault);
    }
  }

  private static Path named(Path chosen, SheetFormat format) {
    String name = chosen.getFileName().toString();
    return name.toLowerCase(Locale.ROOT).endsWith(format.ending())
        ? chosen
        : chosen.resolveSibling(name + format.ending());
  }
}
