/** The addresses that reports may link to: safe ones only. */
@NullMarked
package org.wsisroadmaps.report.address;

import org.jspecify.annotations.NullMarked;
