/** Keeping the company server: checking it, hardening it, and what must happen by the clock. */
@NullMarked
package com.aspcranes.crm.server.upkeep;

import org.jspecify.annotations.NullMarked;
