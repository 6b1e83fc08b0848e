/**
 * The words of the trade: values and records every floor above speaks. Looks at nothing but the
 * JDK.
 */
@NullMarked
package com.aspcranes.crm.model;

import org.jspecify.annotations.NullMarked;
