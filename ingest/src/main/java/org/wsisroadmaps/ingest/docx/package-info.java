/**
 * Reads Word documents (Office Open XML, ECMA-376): Transitional and Strict, whoever saved them.
 * The package layer is POI's; the parts are read as plain trees, since POI's own model leaves out
 * what stands in content controls, text boxes and Strict documents.
 */
@NullMarked
package org.wsisroadmaps.ingest.docx;

import org.jspecify.annotations.NullMarked;
