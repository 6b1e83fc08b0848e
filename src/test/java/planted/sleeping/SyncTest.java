package planted.sleeping;

class SyncTest {
  void waits() throws InterruptedException {
    Thread.sleep(1);
  }
}
