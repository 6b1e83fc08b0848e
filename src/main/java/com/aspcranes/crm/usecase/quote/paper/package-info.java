/** The paper of a quotation, and where the sent ones are kept. */
@NullMarked
package com.aspcranes.crm.usecase.quote.paper;

import org.jspecify.annotations.NullMarked;
