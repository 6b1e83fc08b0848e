@NullMarked
package com.aspcranes.crm.store.file;

import org.jspecify.annotations.NullMarked;
