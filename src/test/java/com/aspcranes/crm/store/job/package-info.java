@NullMarked
package com.aspcranes.crm.store.job;

import org.jspecify.annotations.NullMarked;
