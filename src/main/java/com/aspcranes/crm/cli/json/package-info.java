/** JSON from strangers, read strictly and within limits. */
@NullMarked
package com.aspcranes.crm.cli.json;

import org.jspecify.annotations.NullMarked;
