package org.wsisroadmaps.report.excel.returned;

/**
 * Text of a member outside of all fields.
 *
 * @param spot where it stands
 * @param text all of it
 * @param reason why it has no place, in words
 */
public record Loose(Remark.Spot spot, String text, String reason) {}
