/** What the server refused, and what is still on its way. */
@NullMarked
package com.aspcranes.crm.store.issue;

import org.jspecify.annotations.NullMarked;
