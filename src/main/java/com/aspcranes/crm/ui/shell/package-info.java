/** The main window: rail, top bar, notifications, keys. Knows no feature; those are handed in. */
@NullMarked
package com.aspcranes.crm.ui.shell;

import org.jspecify.annotations.NullMarked;
