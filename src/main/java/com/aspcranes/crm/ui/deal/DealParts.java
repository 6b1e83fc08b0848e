package com.aspcranes.crm.ui.deal;

import com.aspcranes.crm.ui.control.activity.ActivityPanes;
import com.aspcranes.crm.ui.control.pick.CustomerChoice;
import com.aspcranes.crm.ui.control.related.Related;

/**
 * What the page of a deal is put together from.
 *
 * @param customers for whom a deal may be
 * @param owner who may own it
 */
record DealParts(
    DealButtons buttons,
    CustomerChoice customers,
    OwnerChoice owner,
    Related related,
    ActivityPanes activities) {}
