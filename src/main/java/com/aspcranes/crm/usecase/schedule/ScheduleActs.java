package com.aspcranes.crm.usecase.schedule;

import com.aspcranes.crm.store.LocalStore;
import java.time.ZoneId;

/** What may be done on the board. */
public record ScheduleActs(
    PlaceJobs place, CancelJob cancel, PublishJob publish, BlockResource block, DraftJob draft) {

  /**
   * @param zone where days begin
   */
  public static ScheduleActs of(LocalStore store, ZoneId zone) {
    PlaceJobs place = new PlaceJobs(store);
    return new ScheduleActs(
        place,
        new CancelJob(store),
        new PublishJob(store),
        new BlockResource(store),
        new DraftJob(store, place, zone));
  }
}
