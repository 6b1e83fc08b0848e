@NullMarked
package com.aspcranes.crm.model.deal;

import org.jspecify.annotations.NullMarked;
