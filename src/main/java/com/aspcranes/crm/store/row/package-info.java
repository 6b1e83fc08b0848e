/** Replicated rows in their three shapes: on the wire, in replica columns, as entities. */
@NullMarked
package com.aspcranes.crm.store.row;

import org.jspecify.annotations.NullMarked;
