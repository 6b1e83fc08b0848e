/** When the next round is due. */
@NullMarked
package com.aspcranes.crm.sync.pace;

import org.jspecify.annotations.NullMarked;
