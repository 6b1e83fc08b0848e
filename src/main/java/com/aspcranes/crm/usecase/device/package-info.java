/** Sessions and computers: one's own, and for an admin everybody's. */
@NullMarked
package com.aspcranes.crm.usecase.device;

import org.jspecify.annotations.NullMarked;
