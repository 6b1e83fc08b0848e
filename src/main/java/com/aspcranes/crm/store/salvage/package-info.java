/** Unsent work out of a damaged replica, and into a fresh one. */
@NullMarked
package com.aspcranes.crm.store.salvage;

import org.jspecify.annotations.NullMarked;
