package planted.later.ui.lead;

import javafx.application.Platform;

class LeadForm {
  void show() {
    Platform.runLater(() -> {});
  }
}
