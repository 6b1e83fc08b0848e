package com.aspcranes.crm.usecase.activity;

import com.aspcranes.crm.store.LocalStore;

/** Everything that is done with activities. */
public record ActivityActs(SaveActivity save, CompleteActivity complete) {
  public static ActivityActs of(LocalStore store) {
    return new ActivityActs(new SaveActivity(store), new CompleteActivity(store));
  }
}
