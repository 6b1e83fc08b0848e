/** The server as the sync knows it: calls that carry a live token by themselves. */
@NullMarked
package com.aspcranes.crm.sync.remote;

import org.jspecify.annotations.NullMarked;
