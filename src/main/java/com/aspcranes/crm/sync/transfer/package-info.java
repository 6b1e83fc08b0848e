/** The bytes of files on their way, apart from the rows: a line and a thread of their own. */
@NullMarked
package com.aspcranes.crm.sync.transfer;

import org.jspecify.annotations.NullMarked;
