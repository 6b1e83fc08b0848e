/** How the values of the model stand in columns and on the wire, for both stores. */
@NullMarked
package com.aspcranes.crm.store.type;

import org.jspecify.annotations.NullMarked;
