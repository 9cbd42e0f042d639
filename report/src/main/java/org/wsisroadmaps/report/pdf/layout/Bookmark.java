package org.wsisroadmaps.report.pdf.layout;

/**
 * An entry of the outline.
 *
 * @param level its level, from 1
 * @param title its words
 * @param place the place it leads to
 */
record Bookmark(int level, String title, String place) {}
