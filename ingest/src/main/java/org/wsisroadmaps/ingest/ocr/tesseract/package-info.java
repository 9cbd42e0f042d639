/** Recognises text by the program Tesseract; nothing else here knows of processes. */
@NullMarked
package org.wsisroadmaps.ingest.ocr.tesseract;

import org.jspecify.annotations.NullMarked;
