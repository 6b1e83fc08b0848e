/** The conflict inbox: what the server did not take, in plain words, and what to do about it. */
@NullMarked
package com.aspcranes.crm.ui.syncing.inbox;

import org.jspecify.annotations.NullMarked;
