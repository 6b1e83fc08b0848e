/** What benchmarks ask of the bare databases: large companies, and yardsticks beside them. */
@NullMarked
package com.aspcranes.crm.server.bench;

import org.jspecify.annotations.NullMarked;
