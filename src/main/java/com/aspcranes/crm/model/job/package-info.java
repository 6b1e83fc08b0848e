@NullMarked
package com.aspcranes.crm.model.job;

import org.jspecify.annotations.NullMarked;
