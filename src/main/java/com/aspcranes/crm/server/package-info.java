/**
 * The line to PostgreSQL: one pool, and what a failure on it means. The access token is a parameter
 * of each call; nothing of an identity stays on a connection.
 */
@NullMarked
package com.aspcranes.crm.server;

import org.jspecify.annotations.NullMarked;
