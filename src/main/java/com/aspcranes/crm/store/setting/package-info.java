/** The company's settings and their history. */
@NullMarked
package com.aspcranes.crm.store.setting;

import org.jspecify.annotations.NullMarked;
