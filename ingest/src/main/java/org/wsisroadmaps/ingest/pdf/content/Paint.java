package org.wsisroadmaps.ingest.pdf.content;

/**
 * An area that is painted over what was drawn before it.
 *
 * @param box the area, in points
 * @param rgb its colour, {@link Colours#UNKNOWN} where it has none that could be compared
 * @param hides whether it fills all of its box, and nothing is seen through it
 * @param before the number of the last run that was drawn before it
 */
record Paint(Box box, int rgb, boolean hides, int before) {}
