/**
 * Reads workbooks that came back from members: saved by any office program, sorted, filtered and
 * changed as people do. Package and sheets are read as streams; nothing of a workbook is run.
 */
@NullMarked
package org.wsisroadmaps.report.excel.returned;

import org.jspecify.annotations.NullMarked;
