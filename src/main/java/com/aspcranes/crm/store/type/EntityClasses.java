package com.aspcranes.crm.store.type;

import com.aspcranes.crm.model.crew.Operator;
import com.aspcranes.crm.model.customer.Contact;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.model.deal.Activity;
import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.model.fleet.Document;
import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.model.fleet.ResourceBlock;
import com.aspcranes.crm.model.fleet.Yard;
import com.aspcranes.crm.model.job.BusySpan;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.model.job.JobEquipment;
import com.aspcranes.crm.model.job.JobOperator;
import com.aspcranes.crm.model.job.Overrule;
import com.aspcranes.crm.model.job.SiteAssessment;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.model.office.Notification;
import com.aspcranes.crm.model.office.NotificationPreference;
import com.aspcranes.crm.model.office.NumberBlock;
import com.aspcranes.crm.model.office.SavedView;
import com.aspcranes.crm.model.office.Setting;
import com.aspcranes.crm.model.office.StoredFile;
import com.aspcranes.crm.model.office.User;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.model.quote.QuotationTemplate;
import com.aspcranes.crm.model.quote.Service;
import java.util.List;

/** The one list of replicated entities; parents stand before their children. */
public final class EntityClasses {
  public static final List<Class<?>> REPLICATED =
      List.of(
          User.class,
          StoredFile.class,
          Customer.class,
          Contact.class,
          Lead.class,
          Deal.class,
          Yard.class,
          Equipment.class,
          Operator.class,
          Document.class,
          QuotationTemplate.class,
          Service.class,
          Quotation.class,
          Job.class,
          Overrule.class,
          JobEquipment.class,
          JobOperator.class,
          ResourceBlock.class,
          BusySpan.class,
          SiteAssessment.class,
          Activity.class,
          Notification.class,
          NotificationPreference.class,
          SavedView.class,
          Setting.class,
          NumberBlock.class);

  private EntityClasses() {}
}
