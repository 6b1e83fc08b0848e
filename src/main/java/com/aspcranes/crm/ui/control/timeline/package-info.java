/**
 * A timeline of rows and bars that are moved, resized and made by mouse and by keys. It knows
 * ranges and rows, not jobs: whoever uses it builds the model and acts on what the user means.
 */
@NullMarked
package com.aspcranes.crm.ui.control.timeline;

import org.jspecify.annotations.NullMarked;
