/**
 * Every setting of the company: what it is called, what it may hold and what it is until somebody
 * sets it.
 */
@NullMarked
package com.aspcranes.crm.rules.setting;

import org.jspecify.annotations.NullMarked;
