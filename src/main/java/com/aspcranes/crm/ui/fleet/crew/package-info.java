/** The screens of crew members. */
@NullMarked
package com.aspcranes.crm.ui.fleet.crew;

import org.jspecify.annotations.NullMarked;
