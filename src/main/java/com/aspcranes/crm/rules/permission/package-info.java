/** What a role is offered. A mirror for screens: the server decides, whatever a client believes. */
@NullMarked
package com.aspcranes.crm.rules.permission;

import org.jspecify.annotations.NullMarked;
