import type {
  Feature,
  LineString,
  Position as LngLat,
  MultiLineString,
  MultiPolygon,
  Polygon,
} from "geojson";
import { type LatLngExpression, type Path, type PathOptions, polygon, polyline } from "leaflet";

/** What the base map is made of. */
export type Shape = LineString | MultiLineString | Polygon | MultiPolygon;

type Nested<T> = T | Nested<T>[];

/**
 * Lines or areas as one path.
 *
 * Leaflet's own reader of GeoJSON would bring markers and icons along, which nothing here draws.
 */
export function shapeLayer(
  shape: Shape | Feature<Shape>,
  options: PathOptions & { readonly smoothFactor?: number },
): Path {
  const { type, coordinates } = shape.type === "Feature" ? shape.geometry : shape;
  const points = toLatLng(coordinates as Nested<LngLat>) as LatLngExpression[][];
  return type.endsWith("Polygon") ? polygon(points, options) : polyline(points, options);
}

function toLatLng(coordinates: Nested<LngLat>): Nested<LatLngExpression> {
  const [first, second] = coordinates;
  if (typeof first === "number") return [second as number, first];
  return (coordinates as Nested<LngLat>[]).map(toLatLng);
}
