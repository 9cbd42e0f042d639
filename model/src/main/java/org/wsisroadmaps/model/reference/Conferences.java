package org.wsisroadmaps.model.reference;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.wsisroadmaps.model.Reference.Body;

/**
 * The years of the conferences of the ITU that adopt resolutions, by the number that they are named
 * after: WTSA-20 was held in 2022. Source: ITU, lists of Plenipotentiary Conferences, World
 * Telecommunication Development Conferences and World Telecommunication Standardization Assemblies.
 */
public final class Conferences {

  private static final Map<Body, List<Integer>> YEARS =
      Map.of(
          Body.PP, List.of(1994, 1998, 2002, 2006, 2010, 2014, 2018, 2022),
          Body.WTDC, List.of(1994, 1998, 2002, 2006, 2010, 2014, 2017, 2022, 2025),
          Body.WTSA, List.of(2000, 2004, 2008, 2012, 2016, 2020, 2024));

  private Conferences() {}

  /**
   * The newest conference of a body.
   *
   * @param year the year until which is looked, included
   * @return its year; nothing where the body has no conferences or none until then
   */
  public static OptionalInt newest(Body body, int year) {
    return YEARS.getOrDefault(body, List.of()).stream()
        .mapToInt(Integer::intValue)
        .filter(held -> held <= year)
        .max();
  }
}
