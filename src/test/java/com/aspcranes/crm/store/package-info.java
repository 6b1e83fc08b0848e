@NullMarked
package com.aspcranes.crm.store;

import org.jspecify.annotations.NullMarked;
