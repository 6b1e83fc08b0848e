package com.aspcranes.crm.ui.quote.editor;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.report.PagePicture;
import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.BackgroundTask;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.usecase.quote.draft.QuoteDraft;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The paper as it would be printed, made in the background while it is looked at. */
final class QuotePreviewController {
  private static final Duration PAUSE = Duration.millis(350);
  private static final int DPI = 110;

  private final QuoteEditorViewModel model;
  private final Background background;
  private final Messages messages;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private @Nullable BackgroundTask<Outcome<List<PagePicture>>> printing;
  private boolean shown;

  @FXML private StackPane root;
  @FXML private ScrollPane desk;
  @FXML private VBox pages;
  @FXML private Label state;

  QuotePreviewController(QuoteEditorViewModel model, Background background, Messages messages) {
    this.model = model;
    this.background = background;
    this.messages = messages;
    pause.setOnFinished(event -> print());
  }

  @FXML
  void initialize() {
    state.visibleProperty().bind(state.textProperty().isNotEmpty());
    model.draftProperty().subscribe(draft -> later());
    model.storedProperty().subscribe(row -> later());
  }

  /** Whether it is looked at; prints only then. */
  void setShown(boolean on) {
    shown = on;
    if (on) {
      print();
    }
  }

  private void later() {
    if (shown) {
      pause.playFromStart();
    }
  }

  private void print() {
    if (!shown || model.isLeft() || model.offerProperty().get() == null) {
      return;
    }
    if (printing != null) {
      printing.cancel();
    }
    if (pages.getChildren().isEmpty()) {
      state.setText(messages.text("quote.preview.printing"));
    }
    Quotation stored = model.stored();
    QuoteDraft draft = model.draft();
    printing = background.run(() -> model.acts().reading().pages(stored, draft, DPI));
    printing.onDone(this::show);
  }

  private void show(Outcome<List<PagePicture>> outcome) {
    if (outcome instanceof Outcome.Done<List<PagePicture>> done) {
      state.setText("");
      pages.getChildren().setAll(done.value().stream().map(this::page).toList());
    } else {
      pages.getChildren().clear();
      state.setText(messages.text("quote.preview.incomplete"));
    }
  }

  private Node page(PagePicture picture) {
    WritableImage image = new WritableImage(picture.width(), picture.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            picture.width(),
            picture.height(),
            PixelFormat.getIntArgbPreInstance(),
            picture.pixels(),
            picture.width());
    ImageView view = new ImageView(image);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.setFitWidth(Math.min(picture.width(), Math.max(300, desk.getWidth() - 60)));
    view.setAccessibleText(messages.text("quote.tab.preview"));
    StackPane sheet = new StackPane(view);
    sheet.getStyleClass().add("quote-page");
    sheet.setMaxWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    return sheet;
  }
}
