/** Files of a record, on any screen: see them, add, open, save and take them off. */
@NullMarked
package com.aspcranes.crm.ui.control.files;

import org.jspecify.annotations.NullMarked;
