/** Who changed a record of the fleet, and what it said before. */
@NullMarked
package com.aspcranes.crm.ui.fleet.history;

import org.jspecify.annotations.NullMarked;
