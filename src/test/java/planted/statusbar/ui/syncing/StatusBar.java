package planted.statusbar.ui.syncing;

import planted.statusbar.sync.SyncStatus;

class StatusBar {
  SyncStatus isAllowedHere;
}
