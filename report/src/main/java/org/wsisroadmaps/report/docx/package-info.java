/**
 * Editions and their comparisons as Word documents, set as the published roadmaps are. Flow: {@link
 * org.wsisroadmaps.report.docx.Layout} says what an edition's document holds, {@link
 * org.wsisroadmaps.report.docx.Redline} lays two of them over each other so that every difference
 * is a tracked change, and the {@code *Part} classes put that into the parts of a package. An
 * edition alone is laid over itself.
 *
 * <p>The parts are written as XML, in the order of elements that ECMA-376 Transitional asks for
 * (the tests validate them against its schema): POI has no calls for tracked changes, and the
 * schema classes that come with it lack those of changed paragraphs, cells and merges.
 */
@NullMarked
package org.wsisroadmaps.report.docx;

import org.jspecify.annotations.NullMarked;
