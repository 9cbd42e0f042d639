/** Whether the language versions of an edition say the same. */
@NullMarked
package org.wsisroadmaps.model.concord;

import org.jspecify.annotations.NullMarked;
