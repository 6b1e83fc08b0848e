package com.aspcranes.crm.ui.control.files;

import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.usecase.file.FileActs;

/** What a {@link FilesStrip} works with: what is done with files, and word of changes. */
public record Filing(FileActs acts, Changes changes) {}
