/** The paper of a quotation. */
@NullMarked
package com.aspcranes.crm.usecase.quote.paper;

import org.jspecify.annotations.NullMarked;
