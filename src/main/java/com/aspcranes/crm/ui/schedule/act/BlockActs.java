package com.aspcranes.crm.ui.schedule.act;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.schedule.BlockPlan;
import com.aspcranes.crm.usecase.schedule.BlockResource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** What a dispatcher does to the blocks of cranes and operators. */
public final class BlockActs {
  private final BlockResource blocks;
  private final Desk desk;

  public BlockActs(BlockResource blocks, Desk desk) {
    this.blocks = blocks;
    this.desk = desk;
  }

  public void make(BlockPlan plan) {
    run(() -> blocks.block(plan));
  }

  /**
   * @param reason null for none
   */
  public void change(String id, TimeRange during, @Nullable String reason) {
    run(() -> blocks.change(id, during, reason));
  }

  public void end(String id) {
    run(() -> blocks.end(id));
  }

  public void approve(String id) {
    run(() -> blocks.approve(id));
  }

  private void run(Callable<Outcome<Acted<String>>> act) {
    desk.undos().run(act);
  }
}
