/** The pipeline: deals as cards in their stages or as a table, and the page of one deal. */
@NullMarked
package com.aspcranes.crm.ui.deal;

import org.jspecify.annotations.NullMarked;
