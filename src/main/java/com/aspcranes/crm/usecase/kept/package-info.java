/** What people typed and did not save yet. */
@NullMarked
package com.aspcranes.crm.usecase.kept;

import org.jspecify.annotations.NullMarked;
