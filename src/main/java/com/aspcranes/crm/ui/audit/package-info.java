/** Who changed what, before and after. Needs the server. */
@NullMarked
package com.aspcranes.crm.ui.audit;

import org.jspecify.annotations.NullMarked;
