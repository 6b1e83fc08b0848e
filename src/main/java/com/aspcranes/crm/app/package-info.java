/** Where the program starts and is wired together by hand. */
@NullMarked
package com.aspcranes.crm.app;

import org.jspecify.annotations.NullMarked;
