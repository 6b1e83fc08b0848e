/** Finding any record by a few letters. */
@NullMarked
package com.aspcranes.crm.store.search;

import org.jspecify.annotations.NullMarked;
