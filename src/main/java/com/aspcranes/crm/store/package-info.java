/**
 * The local replica: everything a desk reads and writes, with or without the cable. Two doors lead
 * in: {@link com.aspcranes.crm.store.LocalStore#write}, which always makes an outbox entry, and the
 * apply door, which never does.
 */
@NullMarked
package com.aspcranes.crm.store;

import org.jspecify.annotations.NullMarked;
