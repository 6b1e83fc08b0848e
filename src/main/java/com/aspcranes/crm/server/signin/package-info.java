/** How a person proves who they are, in two committed steps. */
@NullMarked
package com.aspcranes.crm.server.signin;

import org.jspecify.annotations.NullMarked;
