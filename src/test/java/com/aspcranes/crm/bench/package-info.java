/** Measurements that need a screen or tools of the tests; each prints one JSON object. */
@NullMarked
package com.aspcranes.crm.bench;

import org.jspecify.annotations.NullMarked;
