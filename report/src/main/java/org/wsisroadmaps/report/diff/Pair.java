package org.wsisroadmaps.report.diff;

/**
 * The same outcome in both editions.
 *
 * @param before the outcome in the old edition
 * @param after the outcome in the new edition
 */
record Pair(Entry before, Entry after) {}
