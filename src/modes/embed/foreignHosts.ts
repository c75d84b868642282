/** How a host that is not ours is spoken to: the messages it already listens for. */
export interface ForeignSpeech {
  readonly host: "wordpress" | "pym" | "amp";
  /** The message that asks for a height. */
  height(heightPx: number): unknown;
  /** The message that asks to open an address after a click; null where the host knows none. */
  link(url: string): unknown;
}

/** What a frame can know about its host without asking. */
export interface FrameAddress {
  readonly search: string;
  readonly hash: string;
  /** `window.name`: AMP names its frames. */
  readonly name: string;
}

/**
 * The hosts that announce themselves in the frame's address, so that they need no script of ours.
 *
 * WordPress adds `#?secret=`, pym `pymChild=` (or `childId=`), AMP `#amp=1` and a frame name.
 */
export function detectHosts(address: FrameAddress): readonly ForeignSpeech[] {
  return [wordpress(address), pym(address), amp(address)].filter((speech) => speech !== null);
}

// WordPress answers nothing: it finds the frame by this secret, clamps the height to 200..1000,
// and follows a link only to the frame's own host and only while the frame has the focus.
function wordpress({ hash }: FrameAddress): ForeignSpeech | null {
  const secret = /[#?&]secret=([a-zA-Z0-9]{1,64})(?:&|$)/.exec(hash)?.[1];
  if (secret === undefined) return null;
  return {
    host: "wordpress",
    height: (value) => ({ message: "height", value, secret }),
    link: (value) => ({ message: "link", value, secret }),
  };
}

// One string; its parts are kept apart by a word that no id contains.
function pym({ search }: FrameAddress): ForeignSpeech | null {
  const query = new URLSearchParams(search);
  const id = query.get("pymChild") ?? query.get("childId") ?? "";
  if (!/^[\w-]{1,100}$/.test(id) || id.includes("xPYMx")) return null;
  return {
    host: "pym",
    height: (value) => ["pym", id, "height", String(value)].join("xPYMx"),
    link: (url) => ["pym", id, "navigateTo", url].join("xPYMx"),
  };
}

function amp({ hash, name }: FrameAddress): ForeignSpeech | null {
  if (!/^amp_iframe/.test(name) && !/[#&]amp=1(?:&|$)/.test(hash)) return null;
  return {
    host: "amp",
    height: (height) => ({ sentinel: "amp", type: "embed-size", height }),
    link: () => null,
  };
}
