package planted.sound.app;

import planted.sound.ui.lead.LeadForm;

class UiWiring {
  LeadForm form;

  void fail() {
    System.err.println("fault");
  }
}
