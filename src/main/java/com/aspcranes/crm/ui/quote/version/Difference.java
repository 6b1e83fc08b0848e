package com.aspcranes.crm.ui.quote.version;

/**
 * One thing that two versions say differently, in words.
 *
 * @param before empty where the older one says nothing
 * @param after empty where the newer one says nothing
 */
record Difference(String what, String before, String after) {}
