/** The list of yards. */
@NullMarked
package com.aspcranes.crm.ui.fleet.yard;

import org.jspecify.annotations.NullMarked;
