/**
 * What a timeline is at the moment: the part that is seen, what is selected, what is on its way.
 */
@NullMarked
package com.aspcranes.crm.ui.control.timeline.stage;

import org.jspecify.annotations.NullMarked;
