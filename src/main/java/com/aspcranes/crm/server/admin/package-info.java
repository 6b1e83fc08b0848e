/** What IT does to the server with the administrator's login. */
@NullMarked
package com.aspcranes.crm.server.admin;

import org.jspecify.annotations.NullMarked;
