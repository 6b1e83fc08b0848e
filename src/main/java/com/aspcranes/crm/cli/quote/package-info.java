/** Commands on quotations, and a quotation's JSON. */
@NullMarked
package com.aspcranes.crm.cli.quote;

import org.jspecify.annotations.NullMarked;
