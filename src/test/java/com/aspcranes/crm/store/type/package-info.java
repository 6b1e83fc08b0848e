@NullMarked
package com.aspcranes.crm.store.type;

import org.jspecify.annotations.NullMarked;
