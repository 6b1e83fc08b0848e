/**
 * The rights file {@code db/rights.yaml}, the SQL made from it, and the proof that the server keeps
 * to it.
 */
@NullMarked
package com.aspcranes.crm.rights;

import org.jspecify.annotations.NullMarked;
