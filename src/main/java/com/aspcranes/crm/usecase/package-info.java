/** Named acts: load, ask the rules, write through the one door, and say how to take it back. */
@NullMarked
package com.aspcranes.crm.usecase;

import org.jspecify.annotations.NullMarked;
