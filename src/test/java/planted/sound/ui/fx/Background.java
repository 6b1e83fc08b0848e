package planted.sound.ui.fx;

import javafx.application.Platform;

public class Background {
  void show(Runnable task) {
    Platform.runLater(task);
  }
}
