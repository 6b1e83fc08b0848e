/** What is drawn or written byte by byte, where measures are binary fractions of a point. */
@NullMarked
package com.aspcranes.crm.report.draw;

import org.jspecify.annotations.NullMarked;
