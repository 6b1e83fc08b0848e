/** Paints a timeline on a canvas. Nothing here knows of mouse, keys or state over time. */
@NullMarked
package com.aspcranes.crm.ui.control.timeline.paint;

import org.jspecify.annotations.NullMarked;
