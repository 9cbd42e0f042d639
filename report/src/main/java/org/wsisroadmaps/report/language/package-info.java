/** The languages that documents and reports are in. */
@NullMarked
package org.wsisroadmaps.report.language;

import org.jspecify.annotations.NullMarked;
