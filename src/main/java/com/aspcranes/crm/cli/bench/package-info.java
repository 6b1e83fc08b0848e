/** Benchmarks behind {@code bench NAME}: figures to look at, never a gate. */
@NullMarked
package com.aspcranes.crm.cli.bench;

import org.jspecify.annotations.NullMarked;
