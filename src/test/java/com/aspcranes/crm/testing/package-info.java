/**
 * What tests share: one PostgreSQL per run with a fresh database per class, and a stage without a
 * display.
 */
@NullMarked
package com.aspcranes.crm.testing;

import org.jspecify.annotations.NullMarked;
