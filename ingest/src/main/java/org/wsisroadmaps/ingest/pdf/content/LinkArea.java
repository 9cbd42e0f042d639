package org.wsisroadmaps.ingest.pdf.content;

/**
 * A link annotation.
 *
 * @param box where it is
 * @param href its target
 */
public record LinkArea(Box box, String href) {}
