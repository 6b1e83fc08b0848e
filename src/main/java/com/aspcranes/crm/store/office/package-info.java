/** Users, settings, notifications and saved views. */
@NullMarked
package com.aspcranes.crm.store.office;

import org.jspecify.annotations.NullMarked;
