package com.aspcranes.crm.report.document;

/** Where a customer pays. */
public record BankAccount(
    String accountName, String bank, String branch, String accountNumber, String ifsc) {}
