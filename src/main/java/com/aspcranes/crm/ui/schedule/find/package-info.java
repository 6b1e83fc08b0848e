/** Finding on the board: by letters, and by what is to be seen at all. */
@NullMarked
package com.aspcranes.crm.ui.schedule.find;

import org.jspecify.annotations.NullMarked;
