package org.wsisroadmaps.ingest.pdf;

/**
 * A link annotation.
 *
 * @param box where it is
 * @param href its target
 */
record LinkArea(Box box, String href) {}
