/** How the sync is doing, always in sight, and the inbox of what it could not settle by itself. */
@NullMarked
package com.aspcranes.crm.ui.syncing;

import org.jspecify.annotations.NullMarked;
