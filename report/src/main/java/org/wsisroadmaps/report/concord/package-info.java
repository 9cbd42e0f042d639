/**
 * Holds the language versions of an edition against each other. Texts of two languages have no
 * words in common: what is compared is what translators must not change (order, codes, fields,
 * numbers, lists, empty cells).
 */
@NullMarked
package org.wsisroadmaps.report.concord;

import org.jspecify.annotations.NullMarked;
