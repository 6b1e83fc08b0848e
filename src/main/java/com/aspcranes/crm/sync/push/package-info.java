/** What this desk did, on its way to the server. */
@NullMarked
package com.aspcranes.crm.sync.push;

import org.jspecify.annotations.NullMarked;
