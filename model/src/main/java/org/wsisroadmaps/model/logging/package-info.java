/** Keeps the screens of applications without logging clean; no part of the interface. */
@org.jspecify.annotations.NullMarked
package org.wsisroadmaps.model.logging;
