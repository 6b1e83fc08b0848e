/** The screens of cranes. */
@NullMarked
package com.aspcranes.crm.ui.fleet.crane;

import org.jspecify.annotations.NullMarked;
