/** The one way a record is edited: what is typed, kept, saved, and what others did meanwhile. */
@NullMarked
package com.aspcranes.crm.ui.control.editor;

import org.jspecify.annotations.NullMarked;
