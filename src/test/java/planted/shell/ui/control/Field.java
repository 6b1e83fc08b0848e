package planted.shell.ui.control;

import planted.shell.ui.lead.LeadForm;

class Field {
  LeadForm looksUp;
}
