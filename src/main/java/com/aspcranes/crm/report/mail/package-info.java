/** Letters as files that every mail program opens. */
@NullMarked
package com.aspcranes.crm.report.mail;

import org.jspecify.annotations.NullMarked;
