@NullUnmarked
package com.aspcranes.crm.usecase.job;

import org.jspecify.annotations.NullUnmarked;
