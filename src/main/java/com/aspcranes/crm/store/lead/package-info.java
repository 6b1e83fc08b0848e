/** Leads, read for lists and forms. */
@NullMarked
package com.aspcranes.crm.store.lead;

import org.jspecify.annotations.NullMarked;
