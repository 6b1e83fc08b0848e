/** The sync of a profile without its desktop. */
@NullMarked
package com.aspcranes.crm.cli.sync;

import org.jspecify.annotations.NullMarked;
