/**
 * How leads, deals, quotations and jobs go from one status to the next; the server keeps the same
 * arrows.
 */
@NullMarked
package com.aspcranes.crm.rules.flow;

import org.jspecify.annotations.NullMarked;
