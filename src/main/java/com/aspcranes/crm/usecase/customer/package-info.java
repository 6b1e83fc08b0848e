/** The acts on customers and their contacts. */
@NullMarked
package com.aspcranes.crm.usecase.customer;

import org.jspecify.annotations.NullMarked;
