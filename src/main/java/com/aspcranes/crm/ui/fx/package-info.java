/** What every screen stands on: background work, texts, views, themes, live lists. */
@NullMarked
package com.aspcranes.crm.ui.fx;

import org.jspecify.annotations.NullMarked;
