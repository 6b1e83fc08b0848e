@NullMarked
package com.aspcranes.crm.model.customer;

import org.jspecify.annotations.NullMarked;
