package com.aspcranes.crm.ui.signin;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.ui.fx.Asking;
import java.util.concurrent.Callable;

/**
 * To look around in an invented company.
 *
 * @param start runs in the background until the demo's window has come
 */
record DemoWish(Asking asking, Callable<Outcome<Boolean>> start, Runnable started) {

  void grant() {
    asking.ask(start, yes -> started.run());
  }
}
