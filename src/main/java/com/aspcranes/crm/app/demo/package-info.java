/** The demo: a believable company, and the main story played on it. */
@NullMarked
package com.aspcranes.crm.app.demo;

import org.jspecify.annotations.NullMarked;
