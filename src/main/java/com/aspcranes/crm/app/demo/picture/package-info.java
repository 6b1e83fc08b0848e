/** Pictures of windows that nobody sees. */
@NullMarked
package com.aspcranes.crm.app.demo.picture;

import org.jspecify.annotations.NullMarked;
