package org.wsisroadmaps.model;

/** The family of WSIS documents that an outcome comes from. */
public enum Section {
  /** The Geneva Plan of Action (2003) and the Tunis Agenda for the Information Society (2005). */
  GENEVA_PLAN,
  /** The WSIS+10 outcome documents (2014). */
  WSIS_PLUS_10
}
