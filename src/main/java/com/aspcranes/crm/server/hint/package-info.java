/** The doorbell: a line that only waits to be told that something changed. */
@NullMarked
package com.aspcranes.crm.server.hint;

import org.jspecify.annotations.NullMarked;
