package com.aspcranes.crm.ui.nav;

/**
 * What would be lost if a screen were left now. Each way out runs {@code then} on the FX thread
 * when it is done; a save that is refused never does, so that the screen stays and shows why.
 */
public interface Unsaved {
  boolean isUnsaved();

  void save(Runnable then);

  void keep(Runnable then);

  void discard(Runnable then);
}
