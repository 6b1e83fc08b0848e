/** The one way a list of records looks and behaves. */
@NullMarked
package com.aspcranes.crm.ui.control.list;

import org.jspecify.annotations.NullMarked;
