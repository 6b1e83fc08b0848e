/** A company with a server of its own and desks whose sync is driven by hand. */
@NullMarked
package com.aspcranes.crm.sync.desks;

import org.jspecify.annotations.NullMarked;
