package com.aspcranes.crm.report;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.report.document.AmountRow;
import com.aspcranes.crm.report.document.BankAccount;
import com.aspcranes.crm.report.document.BillTo;
import com.aspcranes.crm.report.document.Company;
import com.aspcranes.crm.report.document.Letterhead;
import com.aspcranes.crm.report.document.MachineRow;
import com.aspcranes.crm.report.document.PriceTable;
import com.aspcranes.crm.report.document.QuotationDocument;
import com.aspcranes.crm.rules.pricing.PriceList;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;

/** Quotations as they are sent every day, and the ones that strain the page. */
final class SampleQuotations {
  static final Company COMPANY =
      new Company(
          "ASP Cranes Private Limited",
          List.of("Plot 14, Heavy Industrial Area, Hathkhoj", "Bhilai, Chhattisgarh 490026"),
          List.of("+91 788 400 1234", "hire@aspcranes.example", "www.aspcranes.example"),
          "22AAKCA1234F1Z5",
          "AAKCA1234F",
          new BankAccount(
              "ASP Cranes Private Limited",
              "State Bank of India",
              "Industrial Estate, Bhilai",
              "31234567890",
              "SBIN0001234"),
          null);

  static final BillTo CUSTOMER =
      new BillTo(
          "Jindal Steel Fabrication Limited",
          "Mr Rakesh Verma, Projects",
          List.of("Kharsia Road, Patrapali", "Raigarh 496001"),
          "22AAACJ7788D1ZN",
          "22");

  static final List<String> LETTER =
      List.of(
          "Dear Mr Verma,",
          "Thank you for your enquiry of 2 March. We are pleased to offer the crane below with"
              + " operator and rigging crew for the erection of your new melting shop at Raigarh.");

  static final List<String> TERMS =
      List.of(
          "Mobilisation and demobilisation are charged once each way. The hire begins when the crane"
              + " reports at the gate and ends when it is released in writing.",
          "A shift is 8 working hours within 12; work beyond it is charged pro rata at the hourly rate."
              + " One day off a week is allowed for maintenance.",
          "Diesel is supplied by the customer at site, at the norm of the machine.",
          "The customer provides firm and level ground, entry permits, lifting tackle above standard"
              + " slings, and safe parking with security.",
          "Breakdown of more than 8 hours a month is deducted pro rata; no other claim arises.",
          "Payment: mobilisation in advance, monthly bills within 15 days of submission. Interest of"
              + " 18 % a year is charged on late payment.",
          "Insurance of the crane is ours; insurance of the load and third parties is the customer's.",
          "GST is charged as applicable on the date of the invoice.",
          "This offer is subject to availability at the time of your order. Disputes are subject to"
              + " the courts of Durg, Chhattisgarh.");

  private SampleQuotations() {}

  static MachineRow machine(String name, String detail, int quantity, String amount) {
    return new MachineRow(
        name,
        detail,
        "996601",
        "Monthly",
        "Single shift, day",
        quantity,
        26,
        Money.of(amount),
        "per month",
        Money.of(amount));
  }

  /** One 50 t crane for a month: the quotation of every day. */
  static QuotationDocument oneMachine() {
    return new QuotationDocument(
        COMPANY,
        "ASP-Q-000123",
        2,
        true,
        LocalDate.of(2026, 3, 12),
        LocalDate.of(2026, 3, 27),
        "Anita Deshmukh",
        CUSTOMER,
        List.of("Melting shop 3, Patrapali works", "Raigarh 496001"),
        LETTER,
        new PriceTable(
            List.of(machine("Mobile crane MC-50", "50 t, with operator", 1, "95000.00")),
            List.of(
                new AmountRow("Usage load, heavy duty", Money.of("19000.00")),
                new AmountRow("Risk adjustment, medium", Money.of("9500.00")),
                new AmountRow("Food and accommodation", Money.of("13000.00")),
                new AmountRow("Mobilisation and demobilisation", Money.of("6480.00")),
                new AmountRow("Rigger, helper", Money.of("52000.00"))),
            Money.of("4875.50"),
            List.of(
                new AmountRow("CGST 9 %", Money.of("17109.41")),
                new AmountRow("SGST 9 %", Money.of("17109.41"))),
            Money.of("-0.32")),
        TERMS);
  }

  static QuotationDocument draft() {
    return with(oneMachine(), false, CUSTOMER, oneMachine().price().machines());
  }

  static QuotationDocument machines(int count) {
    QuotationDocument one = oneMachine();
    return with(one, true, one.billTo(), Collections.nCopies(count, one.price().machines().get(0)));
  }

  static QuotationDocument hindi() {
    BillTo to =
        new BillTo(
            "श्री क्षेत्रीय निर्माण प्राइवेट लिमिटेड",
            "श्रीमती ऋतु शर्मा",
            List.of("12, स्टेशन रोड, दुर्ग", "छत्तीसगढ़ (Chhattisgarh) 491001"),
            "22AAACJ7788D1ZN",
            "22");
    return with(oneMachine(), true, to, oneMachine().price().machines());
  }

  /** As {@link #hindi()}, printed in Hindi, with the letter and terms the program ships with. */
  static QuotationDocument inHindi() {
    QuotationDocument one = hindi();
    PrintedWords words = PrintedWords.load("hi");
    MachineRow machine =
        new MachineRow(
            "मोबाइल क्रेन MC-50",
            words.detail(BigDecimal.valueOf(50), true),
            "996601",
            words.of("hire", "monthly"),
            words.shift("single", "day"),
            1,
            26,
            Money.of("95000"),
            words.of("rate", "monthly"),
            Money.of("95000"));
    PriceTable price =
        new PriceRows(words)
            .machine(machine)
            .charge("charge.usage", Money.of("19000"))
            .charge("charge.food", Money.of("13000"))
            .charge("charge.mobilisation", Money.of("6480"))
            .taxes(Money.of("12013.20"), Money.of("12013.20"), Money.ZERO, PriceList.defaults())
            .table(Money.ZERO, Money.of("-0.40"));
    return new QuotationDocument(
        one.company(),
        one.number(),
        one.version(),
        true,
        one.date(),
        one.validUntil(),
        one.preparedBy(),
        one.billTo(),
        List.of("मेल्टिंग शॉप 3, पतरापाली", "रायगढ़ 496001"),
        List.of("आदरणीय श्रीमती ऋतु शर्मा,", "आपकी पूछताछ के लिए धन्यवाद।"),
        price,
        List.of(
            "डीज़ल मशीन के मानक के अनुसार साइट पर ग्राहक देगा।",
            "भुगतान बिल के 15 दिनों के भीतर; GST बिल के दिन की दर से।"),
        "hi");
  }

  static QuotationDocument longNames() {
    String company =
        "Consolidated Engineering, Procurement and Construction (Chhattisgarh) ".repeat(2);
    BillTo to =
        new BillTo(
            company + "Private Limited",
            "Dr Venkata Subrahmanya Lakshminarasimha Ramachandrarajuyellapragada",
            List.of("Building 7, Second Floor, opposite the Old Collectorate", "Raipur 492001"),
            "22AAACJ7788D1ZN",
            "22");
    MachineRow machine =
        new MachineRow(
            "Liebherr LTM 11200-9.1 all-terrain telescopic crane with Y-guying and luffing fly jib",
            "1,200 t with 202 t counterweight, with two operators and a lifting supervisor",
            "996601",
            "Yearly",
            "Double shift, night",
            999,
            3650,
            Money.of("10000000.00"),
            "per year",
            Money.of("99999999999.99"));
    return with(oneMachine(), true, to, List.of(machine));
  }

  static QuotationDocument manyTerms() {
    QuotationDocument one = oneMachine();
    return copy(one, one.company(), Collections.nCopies(100, one.terms().get(0)));
  }

  static QuotationDocument onLetterhead(String format) {
    BufferedImage image = new BufferedImage(1200, 160, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 1200; x++) {
      image.setRGB(x, x % 160, 0xD97706);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Company plain = COMPANY;
    Company company =
        new Company(
            plain.name(),
            plain.address(),
            plain.contact(),
            plain.gstin(),
            plain.pan(),
            plain.bank(),
            Letterhead.of(file.toByteArray()).orElseThrow());
    return copy(oneMachine(), company, TERMS);
  }

  static List<QuotationDocument> all() {
    return List.of(
        oneMachine(),
        draft(),
        machines(12),
        machines(60),
        hindi(),
        longNames(),
        manyTerms(),
        onLetterhead("png"));
  }

  private static QuotationDocument copy(QuotationDocument d, Company company, List<String> terms) {
    return new QuotationDocument(
        company,
        d.number(),
        d.version(),
        d.sent(),
        d.date(),
        d.validUntil(),
        d.preparedBy(),
        d.billTo(),
        d.site(),
        d.coverLetter(),
        d.price(),
        terms);
  }

  static QuotationDocument with(
      QuotationDocument d, boolean sent, BillTo to, List<MachineRow> machines) {
    return new QuotationDocument(
        d.company(),
        sent ? d.number() : null,
        d.version(),
        sent,
        d.date(),
        d.validUntil(),
        d.preparedBy(),
        to,
        d.site(),
        d.coverLetter(),
        new PriceTable(
            machines,
            d.price().charges(),
            d.price().discount(),
            d.price().taxes(),
            d.price().roundOff()),
        d.terms());
  }
}
