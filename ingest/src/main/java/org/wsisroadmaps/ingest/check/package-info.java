/** What is wrong or doubtful in an edition: one class for each kind of check. */
@NullMarked
package org.wsisroadmaps.ingest.check;

import org.jspecify.annotations.NullMarked;
