package planted.shell.ui.shell;

import planted.shell.ui.lead.LeadForm;

class MainWindow {
  LeadForm shouldBeRegistered;
}
