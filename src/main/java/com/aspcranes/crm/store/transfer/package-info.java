/** The bytes of files under way between this desk and the server. */
@NullMarked
package com.aspcranes.crm.store.transfer;

import org.jspecify.annotations.NullMarked;
