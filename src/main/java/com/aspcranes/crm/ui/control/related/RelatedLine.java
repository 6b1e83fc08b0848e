package com.aspcranes.crm.ui.control.related;

import com.aspcranes.crm.ui.nav.Place;

/**
 * A record beside another.
 *
 * @param place where it is shown
 * @param detail what tells it from its like, e.g. a day
 * @param status in words
 * @param style the status chip's style class
 * @param amount rupees; empty where there are none to see
 */
public record RelatedLine(
    Place place, String title, String detail, String status, String style, String amount) {}
