/** Tables that neither rulings nor a known header tell, only the alignment of their text. */
@NullMarked
package org.wsisroadmaps.ingest.pdf.aligned;

import org.jspecify.annotations.NullMarked;
