/**
 * Reads archives of documents on Apache Spark: documents in, tables out. Spark's types never leave
 * this package, and what reads a document never stands on Spark's class path (see {@code reading}).
 */
@NullMarked
package org.wsisroadmaps.cluster;

import org.jspecify.annotations.NullMarked;
