/** Texts with placeholders: filled in, never executed. */
@NullMarked
package com.aspcranes.crm.rules.template;

import org.jspecify.annotations.NullMarked;
