/** Accounts of colleagues, for an admin. Needs the server. */
@NullMarked
package com.aspcranes.crm.ui.user;

import org.jspecify.annotations.NullMarked;
