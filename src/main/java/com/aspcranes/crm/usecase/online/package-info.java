/** Acts that need the server at once. */
@NullMarked
package com.aspcranes.crm.usecase.online;

import org.jspecify.annotations.NullMarked;
