/** Cranes, crews, their papers and yards: what the company works with. */
@NullMarked
package com.aspcranes.crm.ui.fleet;

import org.jspecify.annotations.NullMarked;
