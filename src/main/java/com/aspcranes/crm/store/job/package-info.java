/** Jobs, and the window of time the dispatch board shows. */
@NullMarked
package com.aspcranes.crm.store.job;

import org.jspecify.annotations.NullMarked;
