/**
 * Printed documents: from values to PDF and to pictures of the pages. Alone knows JasperReports.
 */
@NullMarked
package com.aspcranes.crm.report;

import org.jspecify.annotations.NullMarked;
