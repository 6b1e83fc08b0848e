/** The screens of customers. */
@NullMarked
package com.aspcranes.crm.ui.customer;

import org.jspecify.annotations.NullMarked;
