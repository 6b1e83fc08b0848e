/** The acts on calls, visits, e-mails, notes and follow-ups. */
@NullMarked
package com.aspcranes.crm.usecase.activity;

import org.jspecify.annotations.NullMarked;
