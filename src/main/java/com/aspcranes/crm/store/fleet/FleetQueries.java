package com.aspcranes.crm.store.fleet;

import com.aspcranes.crm.model.crew.Operator;
import com.aspcranes.crm.model.fleet.Document;
import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.model.fleet.Yard;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.ReadSession;
import com.aspcranes.crm.store.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Cranes, crews, papers and yards: some thousands at most, so lists come whole. */
public final class FleetQueries {
  private static final String CRANES =
      "SELECT e.*, y.name AS yard_name, EXISTS (SELECT 1 FROM server_image i"
          + " WHERE i.tbl = 'equipment' AND i.row_id = e.id) AS pending"
          + " FROM equipment e LEFT JOIN yards y ON y.id = e.yard_id"
          + " ORDER BY e.category, CAST(e.max_lifting_capacity AS REAL), e.name COLLATE NOCASE";
  private static final String CREW =
      "SELECT o.*, y.name AS yard_name, EXISTS (SELECT 1 FROM server_image i"
          + " WHERE i.tbl = 'operators' AND i.row_id = o.id) AS pending"
          + " FROM operators o LEFT JOIN yards y ON y.id = o.yard_id"
          + " ORDER BY o.name COLLATE NOCASE, o.rid";

  private final LocalStore store;

  public FleetQueries(LocalStore store) {
    this.store = store;
  }

  /** All cranes, sold ones included, by category and capacity. */
  public List<CraneRow> cranes() {
    return store.read(FleetQueries::cranes);
  }

  public static List<CraneRow> cranes(ReadSession session) {
    return session.list(Sql.of(CRANES), CraneRow::of);
  }

  /** All crew members, former ones included, by name. */
  public List<CrewRow> crew() {
    return store.read(FleetQueries::crew);
  }

  public static List<CrewRow> crew(ReadSession session) {
    return session.list(Sql.of(CREW), CrewRow::of);
  }

  /** How all cranes stand at a moment and after it. */
  public CraneOverview craneOverview(Instant now) {
    return store.read(
        session ->
            new CraneOverview(
                cranes(session),
                EngagementQueries.since(session, EngagementQueries.Whose.CRANES, null, now),
                papersWith(session, "equipment_id IS NOT NULL")));
  }

  /** How all crew members stand at a moment and after it. */
  public CrewOverview crewOverview(Instant now) {
    return store.read(
        session ->
            new CrewOverview(
                crew(session),
                EngagementQueries.since(session, EngagementQueries.Whose.CREWS, null, now),
                papersWith(session, "operator_id IS NOT NULL")));
  }

  private static List<PaperRow> papersWith(ReadSession session, String condition) {
    return session.list(
        Sql.of("SELECT * FROM documents").where(condition).then("ORDER BY expires_on, rid"),
        PaperRow::of);
  }

  /** Every paper with whose it is, the most urgent first, lasting ones at the end. */
  public List<PaperLine> paperLines() {
    Sql sql = Sql.of(PaperLine.SELECT).then("ORDER BY d.expires_on IS NULL, d.expires_on, d.rid");
    return store.read(session -> session.list(sql, PaperLine::of));
  }

  /** Yards with how many cranes and people belong there, by name. */
  public List<YardRow> yardRows() {
    return store.read(session -> session.list(Sql.of(YardRow.SELECT), YardRow::of));
  }

  public Optional<Yard> findYard(String id) {
    return store.read(session -> session.find(Yard.class, id));
  }

  /** Papers that run out on that day or before, the most urgent first. */
  public List<PaperRow> papersExpiringBy(LocalDate day) {
    return store.read(session -> papersExpiringBy(session, day));
  }

  public static List<PaperRow> papersExpiringBy(ReadSession session, LocalDate day) {
    return session.list(
        Sql.of("SELECT * FROM documents")
            .where("expires_on <= ?", day)
            .then("ORDER BY expires_on, rid"),
        PaperRow::of);
  }

  public List<PaperRow> papersOfCrane(String equipmentId) {
    return papers("equipment_id = ?", equipmentId);
  }

  public List<PaperRow> papersOfOperator(String operatorId) {
    return papers("operator_id = ?", operatorId);
  }

  public List<PaperRow> papersOfCustomer(String customerId) {
    return papers("customer_id = ?", customerId);
  }

  private List<PaperRow> papers(String condition, String id) {
    Sql sql = Sql.of("SELECT * FROM documents").where(condition, id);
    sql.then("ORDER BY expires_on IS NULL, expires_on, rid");
    return store.read(session -> session.list(sql, PaperRow::of));
  }

  public List<Yard> yards() {
    Sql sql = Sql.of("SELECT * FROM yards ORDER BY name COLLATE NOCASE");
    return store.read(session -> session.all(Yard.class, sql));
  }

  public Optional<Equipment> findCrane(String id) {
    return store.read(session -> session.find(Equipment.class, id));
  }

  public Optional<Operator> findOperator(String id) {
    return store.read(session -> session.find(Operator.class, id));
  }

  public Optional<Document> findPaper(String id) {
    return store.read(session -> session.find(Document.class, id));
  }

  /** The crew record of a user who signs in; empty for anybody else. */
  public Optional<Operator> operatorOfUser(String uid) {
    Sql sql = Sql.of("SELECT * FROM operators").where("user_id = ?", uid);
    return store.read(session -> session.all(Operator.class, sql).stream().findFirst());
  }
}
