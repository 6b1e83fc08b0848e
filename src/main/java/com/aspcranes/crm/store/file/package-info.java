/** The replica's file: who may have it open, how it is migrated, written, read and exchanged. */
@NullMarked
package com.aspcranes.crm.store.file;

import org.jspecify.annotations.NullMarked;
