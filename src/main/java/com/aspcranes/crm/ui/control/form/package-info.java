/** The one way a form looks, and where a refused field is told. */
@NullMarked
package com.aspcranes.crm.ui.control.form;

import org.jspecify.annotations.NullMarked;
