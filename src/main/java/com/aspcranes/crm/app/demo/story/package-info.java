/** The demo's main story, played by the program's real parts without a display. */
@NullMarked
package com.aspcranes.crm.app.demo.story;

import org.jspecify.annotations.NullMarked;
