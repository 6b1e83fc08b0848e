/** Papers and certificates, of one crane or person and of all. */
@NullMarked
package com.aspcranes.crm.ui.fleet.paper;

import org.jspecify.annotations.NullMarked;
