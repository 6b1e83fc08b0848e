package com.aspcranes.crm.ui.nav;

/**
 * Somewhere the user can be, as a record of ids: small enough to remember for going back, to store
 * in a favourite and to put in a notification. Each feature registers the screen of its places.
 */
public interface Place {}
