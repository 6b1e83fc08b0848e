/** Columns and values of records in the words of a person. */
@NullMarked
package com.aspcranes.crm.ui.control.record;

import org.jspecify.annotations.NullMarked;
