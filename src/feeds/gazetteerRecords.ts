import * as v from "valibot";
import { CATEGORY_IDS } from "#domain/category.ts";
import type { GazetteerPlace, Municipality } from "#domain/place.ts";
import type { StepView, Story } from "#domain/story.ts";
import { count, day, lat, listOf, lng, nonEmpty, nullable } from "./fields.ts";

/** Names, positions and walks through the data, as `data/kosovo/schema/` describes them; extra fields are ignored. */
export const municipality: v.GenericSchema<unknown, Municipality> = v.pipe(
  v.object({
    id: nonEmpty,
    sq: nonEmpty,
    sr: nonEmpty,
    srCyrl: nonEmpty,
    en: nonEmpty,
    district: v.string(),
    lat,
    lng,
    areaKm2: nullable(v.pipe(v.number(), v.minValue(0))),
    labelFirst: v.picklist(["sq", "sr"]),
    aliases: listOf(v.string()),
  }),
  v.transform(({ lat: _lat, lng: _lng, ...read }) => ({
    ...read,
    position: { lat: _lat, lng: _lng },
  })),
);

export const gazetteerPlace: v.GenericSchema<unknown, GazetteerPlace> = v.pipe(
  v.object({
    id: nonEmpty,
    name: nonEmpty,
    sq: nullable(nonEmpty),
    sr: nullable(nonEmpty),
    en: nullable(nonEmpty),
    lat,
    lng,
    kind: v.string(),
    municipality: nullable(nonEmpty),
    country: v.string(),
    approximate: v.optional(v.boolean(), false) as v.GenericSchema<unknown, boolean>,
    aliases: listOf(v.string()),
  }),
  v.transform(({ lat: _lat, lng: _lng, ...read }) => ({
    ...read,
    position: { lat: _lat, lng: _lng },
  })),
);

const stepView: v.GenericSchema<unknown, StepView> = v.pipe(
  v.object({
    from: v.optional(day),
    to: v.optional(day),
    map: v.optional(v.strictTuple([v.number(), lat, lng])),
    event: v.optional(nonEmpty),
    category: v.optional(v.array(v.picklist(CATEGORY_IDS))),
    tab: v.optional(nonEmpty),
  }),
  v.transform(({ from, to, map, event, category, tab }) => ({
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(map === undefined ? {} : { map: { zoom: map[0], lat: map[1], lng: map[2] } }),
    ...(event === undefined ? {} : { event }),
    ...(category === undefined ? {} : { categories: category }),
    ...(tab === undefined ? {} : { tab }),
  })),
);

export const story: v.GenericSchema<unknown, Story> = v.object({
  id: nonEmpty,
  title: nonEmpty,
  summary: v.string(),
  steps: v.pipe(
    v.array(
      v.object({
        title: nonEmpty,
        text: v.string(),
        view: stepView,
        dwellSeconds: v.optional(count, 12) as v.GenericSchema<unknown, number>,
        cites: listOf(nonEmpty),
        figures: listOf(nonEmpty),
      }),
    ),
    v.minLength(1),
  ),
});
