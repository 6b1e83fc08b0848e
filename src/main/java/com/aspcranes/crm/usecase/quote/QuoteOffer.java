package com.aspcranes.crm.usecase.quote;

import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.model.quote.MachineLine;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.model.quote.QuotationTemplate;
import com.aspcranes.crm.model.quote.Service;
import com.aspcranes.crm.store.ReadSession;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.usecase.quote.frozen.PricesInForce;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that can be put on a quotation, as the replica stands: what an editor offers.
 *
 * @param cranes active ones by name
 * @param origins what a quotation may be for: open deals, then open leads
 */
public record QuoteOffer(
    PricesInForce settings,
    List<Equipment> cranes,
    List<Service> services,
    List<QuotationTemplate> templates,
    List<Origin> origins) {

  /**
   * A deal or a lead that a quotation may be made for.
   *
   * @param title of the deal, or what the lead asks for
   */
  public record Origin(boolean deal, String id, String title, String customer) {}

  static QuoteOffer read(ReadSession session) {
    return new QuoteOffer(
        PricesInForce.read(session),
        all(session, Equipment.class, "SELECT id FROM equipment WHERE active = 1 ORDER BY name"),
        all(session, Service.class, "SELECT id FROM services WHERE is_active = 1 ORDER BY name"),
        all(
            session,
            QuotationTemplate.class,
            "SELECT id FROM quotation_templates ORDER BY is_default DESC, name"),
        origins(session));
  }

  /** The cranes of a quotation's lines by key; those that are gone are not among them. */
  static Map<String, Equipment> cranesOf(ReadSession session, Quotation quotation) {
    return quotation.selectedMachines.stream()
        .map(MachineLine::equipmentId)
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(id -> session.find(Equipment.class, String.valueOf(id)).stream())
        .collect(Collectors.toMap(crane -> crane.id, Function.identity()));
  }

  private static List<Origin> origins(ReadSession session) {
    Sql sql =
        Sql.of(
            "SELECT 1 AS deal, d.id, d.title, coalesce(c.company_name, c.name) AS customer,"
                + " d.created_at FROM deals d LEFT JOIN customers c ON c.id = d.customer_id"
                + " WHERE d.stage <> 'lost'"
                + " UNION ALL SELECT 0, l.id, l.service_needed, coalesce(l.company_name,"
                + " l.customer_name), l.created_at FROM leads l"
                + " WHERE l.status IN ('new', 'in_process', 'qualified')"
                + " ORDER BY deal DESC, created_at DESC");
    return session.list(
        sql,
        row ->
            new Origin(row.flag("deal"), row.text("id"), row.text("title"), row.text("customer")));
  }

  private static <E> List<E> all(ReadSession session, Class<E> entity, String ids) {
    return session.list(Sql.of(ids), row -> row.text("id")).stream()
        .map(id -> session.get(entity, id))
        .toList();
  }
}
