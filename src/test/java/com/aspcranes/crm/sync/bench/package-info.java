/** How fast the sync is on this machine; run by hand, never a gate. */
@NullMarked
package com.aspcranes.crm.sync.bench;

import org.jspecify.annotations.NullMarked;
