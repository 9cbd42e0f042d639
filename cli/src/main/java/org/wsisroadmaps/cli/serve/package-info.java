/**
 * The local page: a server for one person on one machine, and what it shows. It knows nothing of
 * how documents are read; that is behind {@link org.wsisroadmaps.cli.serve.Folder}.
 */
@NullMarked
package org.wsisroadmaps.cli.serve;

import org.jspecify.annotations.NullMarked;
