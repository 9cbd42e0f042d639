/** Puts the parts of any table together again, whatever it is about. */
@NullMarked
package org.wsisroadmaps.ingest.tables;

import org.jspecify.annotations.NullMarked;
