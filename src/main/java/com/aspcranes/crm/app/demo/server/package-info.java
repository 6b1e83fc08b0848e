/** The demo's own company server, filled. */
@NullMarked
package com.aspcranes.crm.app.demo.server;

import org.jspecify.annotations.NullMarked;
