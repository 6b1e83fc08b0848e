@NullMarked
package com.aspcranes.crm.model.fleet;

import org.jspecify.annotations.NullMarked;
