/** Choosing one of many by typing a part of its name. */
@NullMarked
package com.aspcranes.crm.ui.control.pick;

import org.jspecify.annotations.NullMarked;
