/** What clients call on the server, tried through the same functions on a real PostgreSQL. */
@NullMarked
package com.aspcranes.crm.server.functions;

import org.jspecify.annotations.NullMarked;
