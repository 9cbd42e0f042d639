package org.wsisroadmaps.cluster.reading;

import java.io.Serializable;
import java.time.Duration;

/**
 * What one document may take.
 *
 * @param timeout how much processor time its reading may take
 * @param megabytes how much memory the process that reads it has
 * @param mostBytes a larger document is refused unread
 */
public record ReadingLimits(Duration timeout, int megabytes, long mostBytes)
    implements Serializable {}
