package planted.statusbar.sync;

public record SyncStatus(boolean online) {}
