package com.aspcranes.crm.report;

import net.sf.jasperreports.engine.JRDefaultScriptlet;
import net.sf.jasperreports.engine.JRScriptletException;

/** Tells the template which pages carry the short head of a continuation: all but the first. */
final class ContinuedPages extends JRDefaultScriptlet {
  private boolean begun;

  @Override
  public void beforePageInit() throws JRScriptletException {
    setVariableValue("continued", begun);
    begun = true;
  }
}
