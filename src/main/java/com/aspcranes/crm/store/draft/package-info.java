/** Unsaved input of editors, kept through a crash. */
@NullMarked
package com.aspcranes.crm.store.draft;

import org.jspecify.annotations.NullMarked;
