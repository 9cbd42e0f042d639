/** Makes one review of all that members wrote, and the next draft of what was accepted. */
@NullMarked
package org.wsisroadmaps.report.review;

import org.jspecify.annotations.NullMarked;
