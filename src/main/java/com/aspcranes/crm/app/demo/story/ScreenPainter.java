package com.aspcranes.crm.app.demo.story;

import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.ui.nav.Place;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens the real window for a person and takes pictures of it. */
@FunctionalInterface
public interface ScreenPainter {
  /**
   * @param name of the files
   * @param place null for the page before one has signed in
   */
  record View(String name, @Nullable Place place) {}

  /**
   * @param folder gets a PNG for each view, theme and size
   * @return the files; none of a place that has no screen
   */
  List<Path> paint(SignedIn who, ServerPool pool, List<View> views, Path folder);
}
