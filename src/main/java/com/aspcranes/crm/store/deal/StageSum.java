package com.aspcranes.crm.store.deal;

import com.aspcranes.crm.model.Money;

/** The deals of one stage: how many, and what they are worth together. */
public record StageSum(String stage, long deals, Money value) {}
