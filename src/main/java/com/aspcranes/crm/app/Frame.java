package com.aspcranes.crm.app;

import com.aspcranes.crm.ui.fx.Background;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.stage.Stage;

/**
 * The window, for whoever fills it.
 *
 * @param show puts a page in it
 */
record Frame(Stage stage, Background background, Consumer<Parent> show) {}
