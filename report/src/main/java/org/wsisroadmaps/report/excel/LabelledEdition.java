package org.wsisroadmaps.report.excel;

import org.wsisroadmaps.model.Edition;

/**
 * An edition with the name that it has in the workbook.
 *
 * @param index its place among the editions, 0-based
 * @param label its name, unlike every other edition's
 * @param edition the edition
 */
record LabelledEdition(int index, String label, Edition edition) {}
