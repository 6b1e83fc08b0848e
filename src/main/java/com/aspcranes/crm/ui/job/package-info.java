/** Jobs as a list and as pages: what is asked for, who does it, how it went. */
@NullMarked
package com.aspcranes.crm.ui.job;

import org.jspecify.annotations.NullMarked;
