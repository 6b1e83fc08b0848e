package com.aspcranes.crm.model.quote;

import com.aspcranes.crm.model.JsonText;
import com.aspcranes.crm.model.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quotation with its price inputs, its frozen lines and every part of its price. */
@Entity
@Table(name = "quotations")
public class Quotation {
  @Id
  @Column(name = "id")
  public String id;

  @Column(name = "quotation_number")
  public @Nullable String quotationNumber;

  @Column(name = "version")
  public int version = 1;

  @Column(name = "parent_id")
  public @Nullable String parentId;

  @Column(name = "superseded")
  public boolean superseded;

  @Column(name = "lead_id")
  public @Nullable String leadId;

  @Column(name = "deal_id")
  public @Nullable String dealId;

  @Column(name = "customer_id")
  public @Nullable String customerId;

  @Column(name = "customer_name")
  public String customerName;

  @Column(name = "customer_contact")
  public CustomerContact customerContact = CustomerContact.NONE;

  @Column(name = "site_location")
  public @Nullable String siteLocation;

  @Column(name = "selected_machines")
  public List<MachineLine> selectedMachines = List.of();

  @Column(name = "services")
  public List<ServiceLine> services = List.of();

  @Column(name = "machine_type")
  public @Nullable String machineType;

  @Column(name = "order_type")
  public String orderType;

  @Column(name = "number_of_days")
  public int numberOfDays;

  @Column(name = "working_hours", precision = 4, scale = 2)
  public BigDecimal workingHours = BigDecimal.valueOf(8);

  @Column(name = "shift")
  public String shift = "single";

  @Column(name = "day_night")
  public String dayNight = "day";

  @Column(name = "sunday_working")
  public boolean sundayWorking = true;

  @Column(name = "start_date")
  public @Nullable LocalDate startDate;

  @Column(name = "food_resources")
  public int foodResources;

  @Column(name = "accom_resources")
  public int accomResources;

  @Column(name = "site_distance", precision = 8, scale = 2)
  public BigDecimal siteDistance = BigDecimal.ZERO;

  @Column(name = "usage")
  public String usage = "normal";

  @Column(name = "risk_factor")
  public String riskFactor = "low";

  @Column(name = "mob_demob", precision = 14, scale = 2)
  public @Nullable Money mobDemob;

  @Column(name = "mob_relaxation_percent", precision = 5, scale = 2)
  public BigDecimal mobRelaxationPercent = BigDecimal.ZERO;

  @Column(name = "extra_charge", precision = 14, scale = 2)
  public Money extraCharge = Money.ZERO;

  @Column(name = "incidental_charges")
  public List<ChargeLine> incidentalCharges = List.of();

  @Column(name = "other_factors")
  public List<ChargeLine> otherFactors = List.of();

  @Column(name = "discount_percent", precision = 5, scale = 2)
  public BigDecimal discountPercent = BigDecimal.ZERO;

  @Column(name = "discount_amount", precision = 14, scale = 2)
  public @Nullable Money discountAmount;

  @Column(name = "billing")
  public String billing = "gst";

  @Column(name = "include_gst")
  public boolean includeGst = true;

  @Column(name = "company_state")
  public String companyState;

  @Column(name = "place_of_supply")
  public String placeOfSupply;

  @Column(name = "working_cost", precision = 14, scale = 2)
  public Money workingCost;

  @Column(name = "usage_load_factor", precision = 14, scale = 2)
  public Money usageLoadFactor = Money.ZERO;

  @Column(name = "risk_adjustment", precision = 14, scale = 2)
  public Money riskAdjustment = Money.ZERO;

  @Column(name = "food_accom_cost", precision = 14, scale = 2)
  public Money foodAccomCost = Money.ZERO;

  @Column(name = "mob_demob_cost", precision = 14, scale = 2)
  public Money mobDemobCost = Money.ZERO;

  @Column(name = "service_total", precision = 14, scale = 2)
  public Money serviceTotal = Money.ZERO;

  @Column(name = "incidental_total", precision = 14, scale = 2)
  public Money incidentalTotal = Money.ZERO;

  @Column(name = "other_factors_charge", precision = 14, scale = 2)
  public Money otherFactorsCharge = Money.ZERO;

  @Column(name = "subtotal", precision = 14, scale = 2)
  public Money subtotal;

  @Column(name = "discount", precision = 14, scale = 2)
  public Money discount = Money.ZERO;

  @Column(name = "total_rent", precision = 14, scale = 2)
  public Money totalRent;

  @Column(name = "cgst", precision = 14, scale = 2)
  public Money cgst = Money.ZERO;

  @Column(name = "sgst", precision = 14, scale = 2)
  public Money sgst = Money.ZERO;

  @Column(name = "igst", precision = 14, scale = 2)
  public Money igst = Money.ZERO;

  @Column(name = "gst_amount", precision = 14, scale = 2)
  public Money gstAmount = Money.ZERO;

  @Column(name = "round_off", precision = 14, scale = 2)
  public Money roundOff = Money.ZERO;

  @Column(name = "total_cost", precision = 14, scale = 2)
  public Money totalCost;

  @Column(name = "status")
  public String status = "draft";

  @Column(name = "approval")
  public String approval = "none";

  @Column(name = "approval_by")
  public @Nullable String approvalBy;

  @Column(name = "approval_at")
  public @Nullable Instant approvalAt;

  @Column(name = "approval_hash")
  public @Nullable String approvalHash;

  @Column(name = "valid_until")
  public @Nullable LocalDate validUntil;

  @Column(name = "template_id")
  public @Nullable String templateId;

  @Column(name = "language")
  public String language = "en";

  @Column(name = "terms_conditions")
  public @Nullable String termsConditions;

  @Column(name = "cover_letter")
  public @Nullable String coverLetter;

  @Column(name = "notes")
  public @Nullable String notes;

  @Column(name = "sent_at")
  public @Nullable Instant sentAt;

  @Column(name = "pdf_file_id")
  public @Nullable String pdfFileId;

  @Column(name = "pdf_sha256")
  public @Nullable String pdfSha256;

  @Column(name = "settings_used")
  public JsonText settingsUsed = JsonText.EMPTY_OBJECT;

  @Column(name = "created_by")
  public String createdBy;

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
