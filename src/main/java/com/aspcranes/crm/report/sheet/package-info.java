/** Lists as files that a spreadsheet opens. */
@NullMarked
package com.aspcranes.crm.report.sheet;

import org.jspecify.annotations.NullMarked;
