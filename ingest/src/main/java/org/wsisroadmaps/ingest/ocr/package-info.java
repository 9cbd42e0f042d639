/**
 * What recognises the text of pictures, seen from who needs it. A recogniser of one's own is a
 * {@link org.wsisroadmaps.ingest.ocr.TextRecognizer} that is given to the reader.
 */
@NullMarked
package org.wsisroadmaps.ingest.ocr;

import org.jspecify.annotations.NullMarked;
