/** What belongs to a record, listed on its page: deals, quotations, jobs. */
@NullMarked
package com.aspcranes.crm.ui.control.related;

import org.jspecify.annotations.NullMarked;
