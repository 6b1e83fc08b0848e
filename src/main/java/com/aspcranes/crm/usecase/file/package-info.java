/** Attaching files to records, taking them off, opening and saving them. */
@NullMarked
package com.aspcranes.crm.usecase.file;

import org.jspecify.annotations.NullMarked;
