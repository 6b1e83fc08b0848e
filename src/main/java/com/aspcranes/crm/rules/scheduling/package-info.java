/** What a crane, a crew and a calendar allow. Pure: facts in, conflicts out, no clock. */
@NullMarked
package com.aspcranes.crm.rules.scheduling;

import org.jspecify.annotations.NullMarked;
