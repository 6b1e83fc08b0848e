/** Customers and their contacts, read for lists and forms. */
@NullMarked
package com.aspcranes.crm.store.customer;

import org.jspecify.annotations.NullMarked;
