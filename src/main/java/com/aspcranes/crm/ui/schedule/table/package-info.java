/** The board as a table: the same rows and acts without a picture. */
@NullMarked
package com.aspcranes.crm.ui.schedule.table;

import org.jspecify.annotations.NullMarked;
