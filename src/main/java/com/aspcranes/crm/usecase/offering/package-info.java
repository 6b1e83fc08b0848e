/** The acts on what the company offers beside its cranes. */
@NullMarked
package com.aspcranes.crm.usecase.offering;

import org.jspecify.annotations.NullMarked;
