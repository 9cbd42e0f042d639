/** Work that another process does under limits that really end it. It knows no command. */
@NullMarked
package org.wsisroadmaps.cli.work;

import org.jspecify.annotations.NullMarked;
