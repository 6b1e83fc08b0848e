/** The screens of services: what is charged beside the hire of cranes. */
@NullMarked
package com.aspcranes.crm.ui.service;

import org.jspecify.annotations.NullMarked;
