package planted.lonely.store;

class SqliteLeadReader implements LeadReader {
  @Override
  public int count() {
    return 0;
  }

  @Override
  public boolean exists(String id) {
    return false;
  }
}
