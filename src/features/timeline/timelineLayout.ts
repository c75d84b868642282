/** The places a timeline stands in; each has its own margins and leaves out what has no room there. */
export type TimelineVariant = "full" | "phone" | "embed" | "narrow" | "kiosk" | "strip";

/** What a variant shows, and its margins in px at the default text size. */
export interface VariantTraits {
  readonly left: number;
  readonly right: number;
  readonly labelRows: number;
  /** Row above the bars: their label, and the controls where they have room. */
  readonly headPx: number;
  readonly hasForce: boolean;
  /** Marks of single published totals on the force lane, and their key. */
  readonly hasMarks: boolean;
  readonly hasOverview: boolean;
  readonly hasBrush: boolean;
  /** A line above the chart with the dates and the count. */
  readonly hasTitleRow: boolean;
  /** Wheel zooms without a modifier key: only where the page itself does not scroll. */
  readonly hasPlainWheel: boolean;
  /** A wall is read from far away. */
  readonly magnification: number;
}

const DOCKED: VariantTraits = {
  left: 58,
  right: 16,
  labelRows: 2,
  headPx: 28,
  hasForce: true,
  hasMarks: true,
  hasOverview: true,
  hasBrush: true,
  hasTitleRow: false,
  hasPlainWheel: true,
  magnification: 1,
};

const SMALL = { hasMarks: false, hasOverview: false, hasPlainWheel: false } as const;

/** The traits of each place. */
export const VARIANTS: Readonly<Record<TimelineVariant, VariantTraits>> = {
  full: DOCKED,
  phone: { ...DOCKED, ...SMALL, left: 46, right: 14, labelRows: 0, headPx: 20, hasTitleRow: true },
  embed: { ...DOCKED, ...SMALL, left: 48, right: 12, labelRows: 1, headPx: 17 },
  narrow: { ...DOCKED, ...SMALL, left: 30, right: 12, labelRows: 0, headPx: 20, hasForce: false },
  kiosk: {
    ...DOCKED,
    left: 72,
    right: 22,
    labelRows: 1,
    headPx: 22,
    hasOverview: false,
    hasBrush: false,
    magnification: 1.6,
  },
  strip: { ...DOCKED, ...SMALL, labelRows: 0, headPx: 20, hasForce: false, hasPlainWheel: true },
};

/** What becomes of the force lane: drawn, left out, or a message in its place. */
export type LaneState = "drawn" | "none" | "message";

/** Where things are, in px of the SVG, from the top left. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  /** Factor on every size: the reader's text size times the variant's magnification. */
  readonly scale: number;
  readonly left: number;
  readonly right: number;
  /** Baseline of the label above the bars. */
  readonly headY: number;
  readonly barsTop: number;
  readonly barsBottom: number;
  readonly laneTop: number;
  /** The time axis. */
  readonly axisY: number;
  /** Top of the box that stands in for the lane; null where there is none. */
  readonly messageTop: number | null;
  readonly messageHeight: number;
  /** Null where there is no overview strip. */
  readonly overviewTop: number | null;
  readonly overviewHeight: number;
}

/** Height of the line with dates and count, at the default text size. */
export const TITLE_PX = 28;

/** Height of one row of milestones' labels. */
export const ROW_PX = 15;
const AXIS_PX = 20;
const OVERVIEW_PX = 30;
const OVERVIEW_BAR_PX = 17;
const MESSAGE_PX = 46;
/** Between bars and lane: spans of long events, then the lane's label. */
const GAP_PX = 20;
const LANE_SHARE = 0.4;

/** Divides the height among labels, bars, lane, axis and overview. */
export function layoutTimeline(
  width: number,
  height: number,
  scale: number,
  traits: VariantTraits,
  lane: LaneState,
): TimelineLayout {
  const rows = traits.labelRows * ROW_PX * scale;
  const barsTop = rows + traits.headPx * scale;
  const overview = traits.hasOverview ? OVERVIEW_PX * scale : 0;
  const message = lane === "message" ? MESSAGE_PX * scale : 0;
  const axisY = Math.max(barsTop + 8, height - AXIS_PX * scale - overview - message);
  const laneHeight = lane === "drawn" ? (axisY - barsTop) * LANE_SHARE : 0;
  const gap = lane === "drawn" ? GAP_PX * scale : 0;
  return {
    width,
    height,
    scale,
    left: traits.left * scale,
    right: width - traits.right * scale,
    headY: barsTop - 7 * scale,
    barsTop,
    barsBottom: axisY - laneHeight - gap,
    laneTop: axisY - laneHeight,
    axisY,
    messageTop: lane === "message" ? axisY + AXIS_PX * scale : null,
    messageHeight: message,
    overviewTop: traits.hasOverview ? height - (6 + OVERVIEW_BAR_PX) * scale : null,
    overviewHeight: OVERVIEW_BAR_PX * scale,
  };
}
