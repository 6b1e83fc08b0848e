/**
 * Brings what this desk did to the server and what others did to this desk. Screens and sync never
 * call each other: both know the replica, and screens are told its state.
 */
@NullMarked
package com.aspcranes.crm.sync;

import org.jspecify.annotations.NullMarked;
