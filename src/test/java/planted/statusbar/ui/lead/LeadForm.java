package planted.statusbar.ui.lead;

import planted.statusbar.sync.SyncStatus;

class LeadForm {
  SyncStatus isForSyncingAlone;
}
