/** Business numbers that this machine may give out without asking. */
@NullMarked
package com.aspcranes.crm.auth.number;

import org.jspecify.annotations.NullMarked;
