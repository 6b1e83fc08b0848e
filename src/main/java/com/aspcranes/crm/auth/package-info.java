/** Who sits at the desk: sign-in with the server and without it, and the tokens that prove it. */
@NullMarked
package com.aspcranes.crm.auth;

import org.jspecify.annotations.NullMarked;
