package planted.hibernate.ui.lead;

import org.hibernate.Session;

class LeadForm {
  Session goesAroundTheStore;
}
