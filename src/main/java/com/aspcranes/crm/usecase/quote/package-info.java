/** The acts on quotations: price, save, send, answer. */
@NullMarked
package com.aspcranes.crm.usecase.quote;

import org.jspecify.annotations.NullMarked;
