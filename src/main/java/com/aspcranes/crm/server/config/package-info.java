/** Where the settings of the connection come from, and which of them a user may change. */
@NullMarked
package com.aspcranes.crm.server.config;

import org.jspecify.annotations.NullMarked;
