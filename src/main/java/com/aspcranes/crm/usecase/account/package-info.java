/** What an admin does to the accounts of colleagues. */
@NullMarked
package com.aspcranes.crm.usecase.account;

import org.jspecify.annotations.NullMarked;
