/** The way in: connecting to the company's server for the first time, and signing in. */
@NullMarked
package com.aspcranes.crm.ui.signin;

import org.jspecify.annotations.NullMarked;
