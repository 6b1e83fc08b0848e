/** Ctrl+K: find any record, go anywhere, do anything, by typing. */
@NullMarked
package com.aspcranes.crm.ui.palette;

import org.jspecify.annotations.NullMarked;
