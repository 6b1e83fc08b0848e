@NullMarked
package com.aspcranes.crm.store.salvage;

import org.jspecify.annotations.NullMarked;
