/** What was said, done and planned about a record, beside it. */
@NullMarked
package com.aspcranes.crm.ui.control.activity;

import org.jspecify.annotations.NullMarked;
