/** What IT does to the company server from the command line. */
@NullMarked
package com.aspcranes.crm.cli.server;

import org.jspecify.annotations.NullMarked;
