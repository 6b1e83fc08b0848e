@NullMarked
package com.aspcranes.crm.model.office;

import org.jspecify.annotations.NullMarked;
