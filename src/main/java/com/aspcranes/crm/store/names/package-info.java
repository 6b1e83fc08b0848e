/** What people call records. */
@NullMarked
package com.aspcranes.crm.store.names;

import org.jspecify.annotations.NullMarked;
