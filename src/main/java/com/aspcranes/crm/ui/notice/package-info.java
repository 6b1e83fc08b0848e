/** What the person should know: the drawer of notifications. */
@NullMarked
package com.aspcranes.crm.ui.notice;

import org.jspecify.annotations.NullMarked;
