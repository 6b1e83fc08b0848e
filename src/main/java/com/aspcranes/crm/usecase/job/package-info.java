/** Jobs off the board: asked for, described, taken on and done. */
@NullMarked
package com.aspcranes.crm.usecase.job;

import org.jspecify.annotations.NullMarked;
