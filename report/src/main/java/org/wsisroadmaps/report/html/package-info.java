/** Reports as single HTML files that need no network: for an edition, and for a comparison. */
@NullMarked
package org.wsisroadmaps.report.html;

import org.jspecify.annotations.NullMarked;
