@NullMarked
package com.aspcranes.crm.store.row;

import org.jspecify.annotations.NullMarked;
