package org.wsisroadmaps.model;

import org.jspecify.annotations.Nullable;

/**
 * A link to a Sustainable Development Goal or to one of its targets.
 *
 * @param goal the goal, 1 to 17 in a sound document
 * @param target the target, such as {@code 5.b}, or null where the whole goal is meant
 */
public record SdgLink(int goal, @Nullable String target) {}
