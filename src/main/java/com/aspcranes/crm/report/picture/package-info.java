/** Pictures that people attach: small ones for lists, whichever way the camera was held. */
@NullMarked
package com.aspcranes.crm.report.picture;

import org.jspecify.annotations.NullMarked;
