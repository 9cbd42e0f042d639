package org.wsisroadmaps.ingest.source;

/** A piece of a document's body. */
public sealed interface SourceElement permits SourceText, SourceTable {}
