/** What a signed-in desk reads and writes. */
@NullMarked
package com.aspcranes.crm.server.api;

import org.jspecify.annotations.NullMarked;
