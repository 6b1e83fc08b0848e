/** What others did, on its way to this desk. */
@NullMarked
package com.aspcranes.crm.sync.pull;

import org.jspecify.annotations.NullMarked;
