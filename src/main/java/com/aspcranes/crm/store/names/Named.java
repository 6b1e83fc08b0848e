package com.aspcranes.crm.store.names;

import com.aspcranes.crm.store.Sql;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people call a record, by the beginning of its id. */
enum Named {
  CUST("customers", "name"),
  CONT("contacts", "name"),
  LEAD("leads", "coalesce(nullif(company_name, ''), customer_name)"),
  DEAL("deals", "title"),
  QUOT("quotations", "coalesce(quotation_number, customer_name)"),
  JOB("jobs", "trim(coalesce(job_number, '') || ' ' || coalesce(title, ''))"),
  EQU("equipment", "name"),
  OP("operators", "name"),
  YARD("yards", "name"),
  USR("users", "display_name"),
  SRV("services", "name"),
  QTPL("quotation_templates", "name"),
  SA("site_assessments", "title"),
  ACT("activities", "subject"),
  FILE("files", "name"),
  SET("settings", "key"),
  DOC("documents", "trim(kind || ' ' || coalesce(number, ''))"),
  JE("job_equipment", "(SELECT j.job_number FROM jobs j WHERE j.id = job_id)"),
  JO("job_operator", "(SELECT j.job_number FROM jobs j WHERE j.id = job_id)");

  private final String table;
  private final String label;

  Named(String table, String label) {
    this.table = table;
    this.label = label;
  }

  static Optional<Named> of(String id) {
    String prefix = id.substring(0, Math.max(0, id.indexOf('_'))).toUpperCase(Locale.ROOT);
    return List.of(values()).stream().filter(kind -> kind.name().equals(prefix)).findFirst();
  }

  /** Selects id and label. */
  Sql labels(List<String> ids) {
    String key = this == USR ? "uid" : "id";
    return Sql.of("SELECT " + key + " AS id, " + label + " AS label FROM " + table)
        .whereIn(key, ids);
  }
}
