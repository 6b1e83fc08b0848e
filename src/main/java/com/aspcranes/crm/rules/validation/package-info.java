/** What may be written into a field, said once; the database's CHECK constraints repeat it. */
@NullMarked
package com.aspcranes.crm.rules.validation;

import org.jspecify.annotations.NullMarked;
