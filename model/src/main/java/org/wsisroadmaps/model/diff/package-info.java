/** What changed from one edition to another, as records. */
@NullMarked
package org.wsisroadmaps.model.diff;

import org.jspecify.annotations.NullMarked;
