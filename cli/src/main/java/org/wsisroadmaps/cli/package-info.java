/** The command line of the roadmap toolkit. */
@NullMarked
package org.wsisroadmaps.cli;

import org.jspecify.annotations.NullMarked;
