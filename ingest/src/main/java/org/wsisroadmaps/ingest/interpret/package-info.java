/**
 * What the cells of an outcome mean: one grammar for each typed field. Grammars never throw; what
 * they can't type stays text and becomes a finding.
 */
@NullMarked
package org.wsisroadmaps.ingest.interpret;

import org.jspecify.annotations.NullMarked;
