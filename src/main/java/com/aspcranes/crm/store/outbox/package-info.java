/** What this desk has done and the server has not yet settled, and how it lies over its rows. */
@NullMarked
package com.aspcranes.crm.store.outbox;

import org.jspecify.annotations.NullMarked;
