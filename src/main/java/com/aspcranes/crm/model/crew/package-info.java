@NullMarked
package com.aspcranes.crm.model.crew;

import org.jspecify.annotations.NullMarked;
