package com.aspcranes.crm.rules.pricing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that decides a quotation's price, as a rep entered it and not yet checked: {@link
 * Pricing#price} refuses what is out of range. Money is in rupees, distance in kilometres one way,
 * percents from 0 to 100. Codes are those of {@link Choice}.
 *
 * @param days rental days of the quotation; a line may have its own
 * @param hoursPerDay working hours a day, more than 0 and at most 24
 * @param foodResources people fed
 * @param accomResources people lodged
 * @param mobDemob typed charge for bringing and taking back; null = by distance
 * @param discountAmount typed discount, which wins over the percent; null = by percent
 * @param companyState GST state code of the company; equal to the place of supply means CGST and
 *     SGST, else IGST
 * @param services extra services at their own price; null = none offered
 */
public record QuoteInput(
    int days,
    BigDecimal hoursPerDay,
    String shift,
    String dayNight,
    String usage,
    String riskFactor,
    int foodResources,
    int accomResources,
    BigDecimal siteDistanceKm,
    @Nullable BigDecimal mobDemob,
    BigDecimal mobRelaxationPercent,
    BigDecimal extraCharge,
    List<Charge> incidentalCharges,
    List<Charge> otherFactors,
    BigDecimal discountPercent,
    @Nullable BigDecimal discountAmount,
    String billing,
    boolean includeGst,
    String companyState,
    String placeOfSupply,
    List<Line> lines,
    @Nullable List<Service> services) {

  public QuoteInput {
    incidentalCharges = List.copyOf(incidentalCharges);
    otherFactors = List.copyOf(otherFactors);
    lines = List.copyOf(lines);
    services = services == null ? null : List.copyOf(services);
  }

  /**
   * One machine, or several alike.
   *
   * @param days own rental days, and with them an own order type; null = the quotation's
   * @param rate typed rate in the unit of the order type; null = the equipment's base rate
   * @param runningCostPerKm rupees per kilometre of mobilisation
   * @param sac typed service accounting code; null = by the settings
   */
  public record Line(
      String equipment,
      int quantity,
      @Nullable Integer days,
      @Nullable BigDecimal rate,
      BaseRates baseRates,
      BigDecimal runningCostPerKm,
      boolean withOperator,
      @Nullable String sac) {}

  /** An equipment's rates by order type; null = never hired out that way. */
  public record BaseRates(
      @Nullable BigDecimal micro,
      @Nullable BigDecimal small,
      @Nullable BigDecimal monthly,
      @Nullable BigDecimal yearly) {
    public static final BaseRates NONE = new BaseRates(null, null, null, null);

    public @Nullable BigDecimal of(OrderType type) {
      return switch (type) {
        case MICRO -> micro;
        case SMALL -> small;
        case MONTHLY -> monthly;
        case YEARLY -> yearly;
      };
    }
  }

  /** A charge by code, at the figure of the settings or at a typed amount in the same unit. */
  public record Charge(String code, @Nullable BigDecimal amount) {}

  /** A service at rupees a unit; it carries no usage or risk load. */
  public record Service(String name, BigDecimal price, BigDecimal quantity) {}

  /** The services, none if none were offered. */
  public List<Service> servicesOffered() {
    return services == null ? List.of() : services;
  }

  /** The rental days of one line. */
  public int daysOf(Line line) {
    Integer own = line.days();
    return own == null ? days : own;
  }
}
