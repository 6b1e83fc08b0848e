/** What a timeline shows: rows, bars, shadings. Immutable, free of any toolkit. */
@NullMarked
package com.aspcranes.crm.ui.control.timeline.plan;

import org.jspecify.annotations.NullMarked;
