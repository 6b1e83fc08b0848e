/** How the fleet is put into words. */
@NullMarked
package com.aspcranes.crm.ui.fleet.words;

import org.jspecify.annotations.NullMarked;
