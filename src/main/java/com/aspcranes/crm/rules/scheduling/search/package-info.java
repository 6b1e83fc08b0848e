/** Looks for places that the rules allow: free cranes, free people, free time. */
@NullMarked
package com.aspcranes.crm.rules.scheduling.search;

import org.jspecify.annotations.NullMarked;
