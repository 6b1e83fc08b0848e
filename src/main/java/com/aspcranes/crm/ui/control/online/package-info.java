/** The one way a screen shows what only the server knows, and says so when the server is away. */
@NullMarked
package com.aspcranes.crm.ui.control.online;

import org.jspecify.annotations.NullMarked;
