/**
 * Benchmarks of the whole way between desks and server, on a private PostgreSQL, each beside a
 * yardstick measured in the same run. Figures to look at, never a gate.
 */
@NullMarked
package com.aspcranes.crm.app.bench;

import org.jspecify.annotations.NullMarked;
