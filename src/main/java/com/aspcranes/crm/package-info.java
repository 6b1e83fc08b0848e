/** ASP Cranes CRM. The floors below this package look down only; see ADR-0001 and FloorPlanTest. */
@NullMarked
package com.aspcranes.crm;

import org.jspecify.annotations.NullMarked;
