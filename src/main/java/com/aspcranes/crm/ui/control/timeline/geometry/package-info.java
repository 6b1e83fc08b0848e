/** Where everything on a timeline lies, in pixels. Pure, free of any toolkit. */
@NullMarked
package com.aspcranes.crm.ui.control.timeline.geometry;

import org.jspecify.annotations.NullMarked;
