/** The rights file {@code db/rights.yaml} and the SQL made from it. */
@NullMarked
package com.aspcranes.crm.rights;

import org.jspecify.annotations.NullMarked;
