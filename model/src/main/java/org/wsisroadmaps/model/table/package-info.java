/**
 * The tables of any document, whole: {@link org.wsisroadmaps.model.table.DocumentTables} is the
 * root. All records are immutable.
 */
@NullMarked
package org.wsisroadmaps.model.table;

import org.jspecify.annotations.NullMarked;
