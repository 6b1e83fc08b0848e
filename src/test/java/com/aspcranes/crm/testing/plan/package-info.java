/**
 * The floor plan as rules that take a root package, so that planted faults can prove each of them.
 */
@NullMarked
package com.aspcranes.crm.testing.plan;

import org.jspecify.annotations.NullMarked;
