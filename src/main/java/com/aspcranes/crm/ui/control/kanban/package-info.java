/** Cards in columns, taken from one column to another by mouse or keyboard. */
@NullMarked
package com.aspcranes.crm.ui.control.kanban;

import org.jspecify.annotations.NullMarked;
