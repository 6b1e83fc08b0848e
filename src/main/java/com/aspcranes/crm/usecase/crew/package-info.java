/** Acts on crew members and their leave. */
@NullMarked
package com.aspcranes.crm.usecase.crew;

import org.jspecify.annotations.NullMarked;
