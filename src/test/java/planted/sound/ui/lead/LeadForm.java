package planted.sound.ui.lead;

import javafx.scene.control.Label;
import planted.sound.store.lead.LeadQueries;
import planted.sound.ui.fx.Background;
import planted.sound.usecase.QualifyLead;

public class LeadForm {
  LeadQueries queries;
  QualifyLead qualify;
  Background background;
  Label[] labels;
}
