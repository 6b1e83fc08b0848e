/** The acts of the dispatch board. */
@NullMarked
package com.aspcranes.crm.usecase.schedule;

import org.jspecify.annotations.NullMarked;
