/** Who changed what. */
@NullMarked
package com.aspcranes.crm.model.audit;

import org.jspecify.annotations.NullMarked;
