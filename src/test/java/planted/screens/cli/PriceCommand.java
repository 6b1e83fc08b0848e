package planted.screens.cli;

import javafx.scene.control.Label;

class PriceCommand {
  Label needsNoDisplay;
}
