/** Which files the company takes, how large they may be, and what they are called. */
@NullMarked
package com.aspcranes.crm.rules.file;

import org.jspecify.annotations.NullMarked;
