@NullMarked
package com.aspcranes.crm.store.apply;

import org.jspecify.annotations.NullMarked;
