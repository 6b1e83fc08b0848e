/** What every command speaks through: the streams, and refusals as one line. */
@NullMarked
package com.aspcranes.crm.cli.terminal;

import org.jspecify.annotations.NullMarked;
