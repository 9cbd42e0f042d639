/**
 * What an edition of the "WSIS Action Lines Roadmaps" says, as immutable records.
 *
 * <p>{@link org.wsisroadmaps.model.Edition} is the root. Every outcome has two layers: the cells
 * keep all that stood in the document, the typed fields (timing, references, SDG links, results)
 * are computed from them and never replace them.
 */
@NullMarked
package org.wsisroadmaps.model;

import org.jspecify.annotations.NullMarked;
