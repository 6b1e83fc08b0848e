/** The commands of the program, for people and scripts without a display. */
@NullMarked
package com.aspcranes.crm.cli;

import org.jspecify.annotations.NullMarked;
