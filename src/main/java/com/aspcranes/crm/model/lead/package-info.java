@NullMarked
package com.aspcranes.crm.model.lead;

import org.jspecify.annotations.NullMarked;
