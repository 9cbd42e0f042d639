/** What the words of roadmap tables mean: outcome codes, column headers, sections, action lines. */
@NullMarked
package org.wsisroadmaps.ingest.vocabulary;

import org.jspecify.annotations.NullMarked;
