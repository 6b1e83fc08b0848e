package planted.lonely.store;

interface LeadReader {
  int count();

  boolean exists(String id);
}
