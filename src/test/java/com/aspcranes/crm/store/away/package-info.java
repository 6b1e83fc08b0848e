@NullMarked
package com.aspcranes.crm.store.away;

import org.jspecify.annotations.NullMarked;
