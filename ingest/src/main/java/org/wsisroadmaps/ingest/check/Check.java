package org.wsisroadmaps.ingest.check;

import java.util.List;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;

/** Looks for one kind of thing in an edition. It keeps nothing: checks run at the same time. */
interface Check {

  /** What it found, in the order of the edition. */
  List<Finding> check(Edition edition);
}
