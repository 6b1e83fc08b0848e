/** The bytes of files as this desk keeps them, each under its SHA-256. */
@NullMarked
package com.aspcranes.crm.store.content;

import org.jspecify.annotations.NullMarked;
