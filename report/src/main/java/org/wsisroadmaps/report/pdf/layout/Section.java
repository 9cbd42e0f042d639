package org.wsisroadmaps.report.pdf.layout;

/**
 * A part of a document that begins on a page of its own.
 *
 * @param head what stands across all columns at the top of its first page
 * @param body what stands in columns below
 * @param columns how many columns
 * @param runningHead what its pages show at their top; where it is empty, they show neither head
 *     nor number
 */
public record Section(Story head, Story body, int columns, String runningHead) {}
