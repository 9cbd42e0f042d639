package org.wsisroadmaps.report.docx;

/** What became of a piece of the old document in the new one. */
enum Fate {
  /** It stands in both. */
  KEPT,
  /** It stands in the new one only. */
  INSERTED,
  /** It stands in the old one only. */
  DELETED,
  /** It stood here, and stands elsewhere. */
  MOVED_FROM,
  /** It stood elsewhere, and stands here. */
  MOVED_TO,
  /** It stood elsewhere, in what stands here now, and went. */
  DELETED_AFTER_MOVE;

  /** What it is inside of something that became what it did. */
  Fate within(Fate outer) {
    return switch (outer) {
      case MOVED_TO ->
          switch (this) {
            case KEPT -> MOVED_TO;
            case DELETED, MOVED_FROM -> DELETED_AFTER_MOVE;
            case INSERTED, MOVED_TO, DELETED_AFTER_MOVE -> this;
          };
      case KEPT, INSERTED, DELETED, MOVED_FROM, DELETED_AFTER_MOVE -> this;
    };
  }
}
