/**
 * Computers and sign-ins: one's own, and for an admin how every desk's sync is. Needs the server.
 */
@NullMarked
package com.aspcranes.crm.ui.device;

import org.jspecify.annotations.NullMarked;
