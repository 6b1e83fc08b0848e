@NullUnmarked
package com.aspcranes.crm.ui.admin;

import org.jspecify.annotations.NullUnmarked;
