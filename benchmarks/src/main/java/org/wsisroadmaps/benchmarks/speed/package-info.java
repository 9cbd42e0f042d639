/**
 * Measures speed: every figure beside a yardstick that ran in the same minute on the same machine.
 * {@link org.wsisroadmaps.benchmarks.speed.SpeedTable} runs all of it.
 */
@NullMarked
package org.wsisroadmaps.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
