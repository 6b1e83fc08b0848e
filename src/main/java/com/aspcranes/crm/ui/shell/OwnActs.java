package com.aspcranes.crm.ui.shell;

/**
 * What a person does about himself, from the menu under his initials.
 *
 * @param changePassword goes to the page for it
 * @param signOut asks nothing
 */
public record OwnActs(Runnable changePassword, Runnable signOut) {}
