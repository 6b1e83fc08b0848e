@NullUnmarked
package com.aspcranes.crm.usecase.setting;

import org.jspecify.annotations.NullUnmarked;
