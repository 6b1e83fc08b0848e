@NullUnmarked
package com.aspcranes.crm.usecase.quote;

import org.jspecify.annotations.NullUnmarked;
