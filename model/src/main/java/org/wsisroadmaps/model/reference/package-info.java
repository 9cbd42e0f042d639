/** Reference data: the Sustainable Development Goals and the WSIS-SDG matrix. */
@NullMarked
package org.wsisroadmaps.model.reference;

import org.jspecify.annotations.NullMarked;
