/** What others have changed while a desk was not connected. */
@NullMarked
package com.aspcranes.crm.store.away;

import org.jspecify.annotations.NullMarked;
