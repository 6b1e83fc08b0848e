/** What a person meant to come back to: late, today and ahead, and the reminders of it. */
@NullMarked
package com.aspcranes.crm.ui.followup;

import org.jspecify.annotations.NullMarked;
