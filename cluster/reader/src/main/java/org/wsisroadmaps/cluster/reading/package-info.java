/**
 * Reads one document at a time in a process of its own, which can be ended at any moment: no
 * document costs the engine more than one row, whatever it does to the process that reads it.
 */
@NullMarked
package org.wsisroadmaps.cluster.reading;

import org.jspecify.annotations.NullMarked;
