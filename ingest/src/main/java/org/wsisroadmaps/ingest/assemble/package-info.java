/** Makes an edition of texts and whole tables: action lines, columns, sections, outcomes. */
@NullMarked
package org.wsisroadmaps.ingest.assemble;

import org.jspecify.annotations.NullMarked;
