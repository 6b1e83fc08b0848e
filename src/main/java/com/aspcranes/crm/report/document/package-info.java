/** What a printed document says: values alone, already worded, with nothing left to look up. */
@NullMarked
package com.aspcranes.crm.report.document;

import org.jspecify.annotations.NullMarked;
