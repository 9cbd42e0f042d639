package org.wsisroadmaps.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** What an outcome refers to in its references column. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Reference.Resolution.class, name = "resolution"),
  @JsonSubTypes.Type(value = Reference.Goal.class, name = "goal"),
  @JsonSubTypes.Type(value = Reference.Objective.class, name = "objective"),
  @JsonSubTypes.Type(value = Reference.Initiative.class, name = "initiative"),
  @JsonSubTypes.Type(value = Reference.Treaty.class, name = "treaty"),
  @JsonSubTypes.Type(value = Reference.Plan.class, name = "plan"),
  @JsonSubTypes.Type(value = Reference.Declaration.class, name = "declaration"),
  @JsonSubTypes.Type(value = Reference.Programme.class, name = "programme"),
  @JsonSubTypes.Type(value = Reference.Document.class, name = "document"),
  @JsonSubTypes.Type(value = Reference.Text.class, name = "text")
})
public sealed interface Reference {

  /** The bodies that adopt resolutions. */
  enum Body {
    /** The Plenipotentiary Conference of the ITU. */
    PP,
    /** The World Telecommunication Development Conference. */
    WTDC,
    /** The World Telecommunication Standardization Assembly. */
    WTSA,
    /** The Council of the ITU. */
    COUNCIL,
    /** The General Assembly of the United Nations. */
    UNGA
  }

  /**
   * The place and year of a revision, or of the adoption where the document names no revision.
   *
   * @param place the place, such as {@code Bucharest}, or null where only the year is told
   * @param year the year, or null where only the place is told
   */
  record Revision(@Nullable String place, @Nullable Integer year) {}

  /**
   * A resolution.
   *
   * @param body the body that adopted it, or null where neither the reference nor its column tells
   * @param number the number, such as {@code 71} or {@code 70/1}
   * @param revision the revision, or null where none is told
   * @param conference the conference as the document names it, such as {@code PP-14}, or null
   * @param text the words of the document that name it
   */
  record Resolution(
      @Nullable Body body,
      String number,
      @Nullable Revision revision,
      @Nullable String conference,
      String text)
      implements Reference {
    /** Checks. */
    public Resolution {
      requireNonNull(number, "number");
      requireNonNull(text, "text");
    }
  }

  /**
   * A strategic goal of the ITU.
   *
   * @param goal the goal's number
   * @param target the target, such as {@code 1.6}, or null where the whole goal is meant
   */
  record Goal(int goal, @Nullable String target) implements Reference {}

  /**
   * An objective of an action plan.
   *
   * @param plan the plan, such as {@code Buenos Aires Action Plan}
   * @param number the objective's number
   */
  record Objective(String plan, int number) implements Reference {
    /** Checks. */
    public Objective {
      requireNonNull(plan, "plan");
    }
  }

  /**
   * A regional initiative.
   *
   * @param region the region: AFR, AMS, ARB, ASP, CIS or EUR, or what the document says
   * @param number the initiative's number in its region
   * @param title the title, empty where the document tells none
   */
  record Initiative(String region, int number, String title) implements Reference {
    /** Checks. */
    public Initiative {
      requireNonNull(region, "region");
      requireNonNull(title, "title");
    }
  }

  /**
   * A treaty.
   *
   * @param name the name, such as {@code ITR}
   * @param revision the revision, or null where none is told
   */
  record Treaty(String name, @Nullable Revision revision) implements Reference {
    /** Checks. */
    public Treaty {
      requireNonNull(name, "name");
    }
  }

  /**
   * An action plan as a whole.
   *
   * @param name the name, such as {@code Kigali Action Plan}
   */
  record Plan(String name) implements Reference {
    /** Checks. */
    public Plan {
      requireNonNull(name, "name");
    }
  }

  /**
   * A named text without a number, such as {@code Kigali Resolution (2022)}.
   *
   * @param name the name
   * @param year the year, or null where none is told
   */
  record Declaration(String name, @Nullable Integer year) implements Reference {
    /** Checks. */
    public Declaration {
      requireNonNull(name, "name");
    }
  }

  /**
   * A programme, such as {@code ITU Academy Training Centres (ATCs) programme}.
   *
   * @param name the name
   */
  record Programme(String name) implements Reference {
    /** Checks. */
    public Programme {
      requireNonNull(name, "name");
    }
  }

  /**
   * A document with a symbol, such as {@code C25/18}.
   *
   * @param symbol the symbol
   * @param href the target of its link as it stands, or null
   */
  record Document(String symbol, @Nullable String href) implements Reference {
    /** Checks. */
    public Document {
      requireNonNull(symbol, "symbol");
    }
  }

  /**
   * Words that could not be typed.
   *
   * @param text the words
   */
  record Text(String text) implements Reference {
    /** Checks. */
    public Text {
      requireNonNull(text, "text");
    }
  }
}
