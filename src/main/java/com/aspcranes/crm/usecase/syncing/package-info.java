/** What a person decides where the sync could not. */
@NullMarked
package com.aspcranes.crm.usecase.syncing;

import org.jspecify.annotations.NullMarked;
