/** The sync's door into the replica: what the server says, laid under what this desk has done. */
@NullMarked
package com.aspcranes.crm.store.apply;

import org.jspecify.annotations.NullMarked;
