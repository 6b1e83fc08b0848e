/** What is said of a crane or a crew member: where it stands now, how its papers do. */
@NullMarked
package com.aspcranes.crm.rules.fleet;

import org.jspecify.annotations.NullMarked;
