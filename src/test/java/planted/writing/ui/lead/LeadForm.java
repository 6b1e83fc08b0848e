package planted.writing.ui.lead;

import planted.writing.store.lead.LeadStore;

class LeadForm {
  LeadStore withoutUseCase;
}
