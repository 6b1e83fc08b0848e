/** The quotation editor: the form, the live price beside it, and the paper it makes. */
@NullMarked
package com.aspcranes.crm.ui.quote.editor;

import org.jspecify.annotations.NullMarked;
