/**
 * The server against a desk that has the connection settings, SQL of its own and bad intentions.
 */
@NullMarked
package com.aspcranes.crm.security;

import org.jspecify.annotations.NullMarked;
