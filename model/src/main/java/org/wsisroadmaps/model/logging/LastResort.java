package org.wsisroadmaps.model.logging;

import org.apache.logging.log4j.simple.SimpleLoggerContextFactory;
import org.apache.logging.log4j.spi.NoOpThreadContextMap;
import org.apache.logging.log4j.spi.Provider;

/**
 * What Log4j's interface, which POI speaks to, falls back on where an application has no logging:
 * the same as it takes without being told, but without an error on the screen. An application's own
 * logging has a higher priority (Log4j Core 10, SLF4J 15) and is used as if this were not here.
 */
public final class LastResort extends Provider {

  /** Below that of any logging. */
  private static final int PRIORITY = 0;

  /** The version of Log4j's interface to providers that all of Log4j 2 asks for. */
  private static final String COMPATIBLE = "2.6.0";

  /** For Java's service loader. */
  public LastResort() {
    super(PRIORITY, COMPATIBLE, SimpleLoggerContextFactory.class, NoOpThreadContextMap.class);
  }
}
