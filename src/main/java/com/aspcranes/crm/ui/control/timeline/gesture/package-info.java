/** How mouse and keys act on a timeline. */
@NullMarked
package com.aspcranes.crm.ui.control.timeline.gesture;

import org.jspecify.annotations.NullMarked;
