/**
 * Reads Word documents (Office Open XML, ECMA-376): Transitional and Strict, whoever saved them.
 * Parts are found as OPC says (ECMA-376-2), as leniently as Word does, and read as plain trees,
 * since models of others leave out what stands in content controls, text boxes and Strict
 * documents. Only the encryption is POI's.
 */
@NullMarked
package org.wsisroadmaps.ingest.docx;

import org.jspecify.annotations.NullMarked;
