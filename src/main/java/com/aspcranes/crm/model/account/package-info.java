/** People who sign in, their sessions and their computers, as the server tells an admin of them. */
@NullMarked
package com.aspcranes.crm.model.account;

import org.jspecify.annotations.NullMarked;
