/** What the server tells and does for the people who look after it. */
@NullMarked
package com.aspcranes.crm.server.office;

import org.jspecify.annotations.NullMarked;
