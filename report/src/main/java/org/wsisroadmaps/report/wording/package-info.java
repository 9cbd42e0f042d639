/** What the reports call things, the same in all of them. */
@NullMarked
package org.wsisroadmaps.report.wording;

import org.jspecify.annotations.NullMarked;
