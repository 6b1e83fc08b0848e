package com.aspcranes.crm.server.api;

/**
 * Check sum of all rows of a table that I may see.
 *
 * @param digest MD5 in hex over lines {@code id:row_version} in id order
 */
public record TableDigest(String table, long rows, String digest) {}
