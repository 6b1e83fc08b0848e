@NullMarked
package com.aspcranes.crm.model.quote;

import org.jspecify.annotations.NullMarked;
