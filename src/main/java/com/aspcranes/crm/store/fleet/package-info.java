/** Cranes, crews, their papers and yards. */
@NullMarked
package com.aspcranes.crm.store.fleet;

import org.jspecify.annotations.NullMarked;
