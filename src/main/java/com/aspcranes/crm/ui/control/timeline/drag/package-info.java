/** What a drag would do, as plain arithmetic over rows and moments. Free of any toolkit. */
@NullMarked
package com.aspcranes.crm.ui.control.timeline.drag;

import org.jspecify.annotations.NullMarked;
