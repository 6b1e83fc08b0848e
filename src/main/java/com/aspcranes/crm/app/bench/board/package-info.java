/** How quickly the dispatch board is painted. */
@NullMarked
package com.aspcranes.crm.app.bench.board;

import org.jspecify.annotations.NullMarked;
