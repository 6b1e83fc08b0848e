/** Files as the records name them, and how far their bytes are. */
@NullMarked
package com.aspcranes.crm.store.attachment;

import org.jspecify.annotations.NullMarked;
