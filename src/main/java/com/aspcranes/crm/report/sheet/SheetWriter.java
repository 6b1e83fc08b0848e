package com.aspcranes.crm.report.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes the rows of a sheet one after the other; only what was closed is whole. */
interface SheetWriter extends Closeable {
  void row(List<?> cells) throws IOException;
}
