/** The replica as rows and bars, and what the rules say of a drop. Free of controls. */
@NullMarked
package com.aspcranes.crm.ui.schedule.plan;

import org.jspecify.annotations.NullMarked;
