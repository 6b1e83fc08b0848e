@NullUnmarked
package com.aspcranes.crm.usecase.schedule;

import org.jspecify.annotations.NullUnmarked;
