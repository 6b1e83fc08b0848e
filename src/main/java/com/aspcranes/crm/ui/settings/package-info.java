/** The company's settings: what holds today, what held before and what is to come. */
@NullMarked
package com.aspcranes.crm.ui.settings;

import org.jspecify.annotations.NullMarked;
