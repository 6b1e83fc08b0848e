package planted.feature.ui.deal;

import planted.feature.ui.lead.LeadForm;

class DealForm {
  LeadForm ofAnotherFeature;
}
