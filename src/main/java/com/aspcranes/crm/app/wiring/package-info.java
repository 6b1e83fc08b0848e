/** The parts put together by hand: what lies below the screens, then the screens. */
@NullMarked
package com.aspcranes.crm.app.wiring;

import org.jspecify.annotations.NullMarked;
