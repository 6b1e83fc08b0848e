/** Reading the log of changes. */
@NullMarked
package com.aspcranes.crm.usecase.audit;

import org.jspecify.annotations.NullMarked;
