/** Tables that no rulings divide into columns, told by a header whose words are known. */
@NullMarked
package org.wsisroadmaps.ingest.pdf.headed;

import org.jspecify.annotations.NullMarked;
