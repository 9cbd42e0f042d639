/** The parts of Office files that came back, read safely (ECMA-376, part 2). */
@NullMarked
package org.wsisroadmaps.report.opc;

import org.jspecify.annotations.NullMarked;
