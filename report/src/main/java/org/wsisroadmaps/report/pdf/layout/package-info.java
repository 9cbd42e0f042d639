/**
 * Sets pages: breaks text into lines and columns, and writes them as a tagged PDF with OpenPDF. It
 * knows nothing of editions.
 *
 * <p>A {@link org.wsisroadmaps.report.pdf.layout.Story} collects the blocks of a section in reading
 * order, a {@link org.wsisroadmaps.report.pdf.layout.PageSetter} sets stories into pages, a {@link
 * org.wsisroadmaps.report.pdf.layout.PdfFile} writes the pages. All lengths are PDF points.
 */
@NullMarked
package org.wsisroadmaps.report.pdf.layout;

import org.jspecify.annotations.NullMarked;
