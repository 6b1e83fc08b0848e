/** What the company offers beside its cranes. */
@NullMarked
package com.aspcranes.crm.store.offering;

import org.jspecify.annotations.NullMarked;
