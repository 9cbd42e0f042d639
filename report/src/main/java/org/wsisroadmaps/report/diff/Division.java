package org.wsisroadmaps.report.diff;

import java.util.List;

/**
 * One outcome on one side, its parts on the other.
 *
 * @param whole the outcome that holds all of it
 * @param parts its parts, two or more
 */
record Division(Entry whole, List<Entry> parts) {}
