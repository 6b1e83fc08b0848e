package com.aspcranes.crm.store.search;

import com.aspcranes.crm.store.Sql;

/** The tables that the palette searches, in the order it shows them. */
enum Searched {
  CUSTOMERS(1, "customers", "t.name", "ifnull(t.company_name, ifnull(t.phone, ''))", "name"),
  JOBS(6, "jobs", "ifnull(t.job_number || ' ', '') || t.title", "t.customer_name", "title"),
  QUOTATIONS(
      5,
      "quotations",
      "ifnull(t.quotation_number || ' ', '') || t.customer_name",
      "ifnull(t.site_location, '')",
      "customer_name"),
  LEADS(3, "leads", "t.customer_name", "ifnull(t.company_name, '')", "customer_name"),
  DEALS(4, "deals", "t.title", "t.stage", "title"),
  EQUIPMENT(7, "equipment", "t.name", "ifnull(t.equipment_id, '')", "name"),
  OPERATORS(8, "operators", "t.name", "ifnull(t.phone, '')", "name"),
  CONTACTS(2, "contacts", "t.name", "ifnull(t.phone, ifnull(t.email, ''))", "name");

  private static final long RANGE = 1L << 40;

  final String table;
  private final long number;
  private final String columns;
  private final String name;

  Searched(int number, String table, String title, String subtitle, String name) {
    this.number = number;
    this.table = table;
    this.columns =
        "SELECT t.id AS id, ifnull(" + title + ", '') AS title, " + subtitle + " AS subtitle FROM ";
    this.name = name;
  }

  /** Newest first; one table's hits are one range of the index. */
  Sql matching(Words words, int most) {
    Sql sql =
        Sql.of(columns + "search s JOIN " + table + " t ON t.rid = s.rowid - ?", number * RANGE)
            .where("s.words MATCH ?", words.match())
            .where("s.rowid BETWEEN ? AND ?", number * RANGE, (number + 1) * RANGE - 1);
    for (String word : words.shortWords()) {
      sql.where("instr(lower(title || ' ' || subtitle), lower(?)) > 0", word);
    }
    return sql.then("ORDER BY s.rowid DESC LIMIT ?", most);
  }

  Sql beginning(Words words, int most) {
    return Sql.of(columns + table + " t")
        .where("t." + name + " COLLATE NOCASE BETWEEN ? AND ?", words.prefix(), words.prefixEnd())
        .then("ORDER BY t." + name + " COLLATE NOCASE LIMIT ?", most);
  }

  Sql keep(Sql sql, String alias, Words words) {
    if (!words.indexed()) {
      return sql.where(
          alias + "." + name + " COLLATE NOCASE BETWEEN ? AND ?",
          words.prefix(),
          words.prefixEnd());
    }
    return sql.where(
        alias
            + ".rid IN (SELECT s.rowid - ? FROM search s WHERE s.words MATCH ?"
            + " AND s.rowid BETWEEN ? AND ?)",
        number * RANGE,
        words.match(),
        number * RANGE,
        (number + 1) * RANGE - 1);
  }
}
