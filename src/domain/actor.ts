/** Whose an actor is, by the codebook's rule for sides; not a judgement on status. */
export const SIDE_IDS = [
  "kfor",
  "eulex",
  "eu",
  "unmik",
  "kosovo-authorities",
  "kosovo-serb-group",
  "serbia",
  "civilians",
  "other",
] as const;
export type SideId = (typeof SIDE_IDS)[number];

/** What an actor did in the account of one event. A role describes the account, not guilt. */
export const ROLE_IDS = ["initiator", "target", "responder", "party", "present"] as const;
export type RoleId = (typeof ROLE_IDS)[number];

/** A named party of one event. */
export interface Actor {
  readonly name: string;
  readonly side: SideId;
  readonly role: RoleId | null;
}

/** Whether a text is the id of a side. */
export function isSideId(text: string): text is SideId {
  return (SIDE_IDS as readonly string[]).includes(text);
}
