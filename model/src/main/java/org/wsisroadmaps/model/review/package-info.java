/**
 * The committee's round trip as records: what members wrote into the workbooks that came back, and
 * what the secretariat decided.
 */
@NullMarked
package org.wsisroadmaps.model.review;

import org.jspecify.annotations.NullMarked;
