/** Word documents that came back: comments and tracked changes, with who made them. */
@NullMarked
package org.wsisroadmaps.report.docx.returned;

import org.jspecify.annotations.NullMarked;
