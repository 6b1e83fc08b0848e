package planted.console.sync;

class SyncLoop {
  void run() {
    System.out.println("synced");
  }
}
