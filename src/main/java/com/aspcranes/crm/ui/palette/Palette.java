package com.aspcranes.crm.ui.palette;

import com.aspcranes.crm.store.search.Found;
import com.aspcranes.crm.ui.fx.Views;
import com.aspcranes.crm.ui.nav.Desk;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;

/** The palette of a window: a layer over it, hidden until opened. */
public final class Palette {
  private final Views.View<PaletteController> view;

  /**
   * @param search finds records by what was typed, so many of each kind; runs in the background
   */
  public Palette(Desk desk, BiFunction<String, Integer, List<Found>> search) {
    view = desk.views().load(new PaletteController(new PaletteViewModel(desk, search)));
  }

  public Node node() {
    return view.root();
  }

  public void open() {
    view.controller().open();
  }
}
