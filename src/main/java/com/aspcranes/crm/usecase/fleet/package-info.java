/** Acts on cranes, papers, yards, and on the time of cranes and crews. */
@NullMarked
package com.aspcranes.crm.usecase.fleet;

import org.jspecify.annotations.NullMarked;
