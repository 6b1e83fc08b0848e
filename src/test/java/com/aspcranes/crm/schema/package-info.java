/** The complete script {@code db/schema.sql} beside the migrations it is made of. */
@NullMarked
package com.aspcranes.crm.schema;

import org.jspecify.annotations.NullMarked;
