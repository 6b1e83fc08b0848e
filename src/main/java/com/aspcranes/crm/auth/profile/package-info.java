/** What one person of one server keeps on this machine, apart from the replica. */
@NullMarked
package com.aspcranes.crm.auth.profile;

import org.jspecify.annotations.NullMarked;
