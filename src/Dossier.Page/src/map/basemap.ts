import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as Shapes, Polygon as Shape } from 'topojson-specification';
import type { Basemap as Packed } from '../data/contract';

/** West, south, east, north, in degrees. */
export type Bounds = [number, number, number, number];

interface Piece<T> {
  shape: T;
  bounds: Bounds;
}

type Country = (Shape | Shapes) & { properties: { code: string | null; name: string; at: [number, number]; wide: number } };

/** Land, borders, and the area of each country by its code. */
export class Basemap {
  readonly #land: Piece<Position[][]>[];
  readonly #coasts: Piece<Position[]>[];
  readonly #borders: Piece<Position[]>[];
  readonly viewpoint: Packed['viewpoint'];
  readonly #packed: Packed;
  readonly #countries: Country[];
  readonly #areas = new Map<string, MultiPolygon | null>();
  #names: Country['properties'][] | undefined;

  constructor(packed: Packed) {
    this.#packed = packed;
    const countries = packed.topology.objects['countries'] as GeometryCollection;
    this.#countries = countries.geometries as Country[];
    // Country by country, so that what is out of sight need not be drawn.
    this.#land = (feature(packed.topology, countries) as FeatureCollection<Polygon | MultiPolygon>).features
      .flatMap(({ geometry: { type, coordinates } }) => (type === 'Polygon' ? [coordinates] : coordinates) as Position[][][])
      .map(polygon => piece(polygon, polygon[0]!));
    this.#coasts = mesh(packed.topology, countries, (one, other) => one === other).coordinates.map(line => piece(line, line));
    this.#borders = mesh(packed.topology, countries, (one, other) => one !== other).coordinates.map(line => piece(line, line));
    this.viewpoint = packed.viewpoint;
  }

  /** The land in sight, and its coasts and borders. */
  within(sight: Bounds | null): { land: MultiPolygon; coasts: MultiLineString; borders: MultiLineString } {
    const seen = <T>(pieces: Piece<T>[]): T[] => (sight === null ? pieces : pieces.filter(({ bounds }) => meet(bounds, sight))).map(({ shape }) => shape);
    return {
      land: { type: 'MultiPolygon', coordinates: seen(this.#land) },
      coasts: { type: 'MultiLineString', coordinates: seen(this.#coasts) },
      borders: { type: 'MultiLineString', coordinates: seen(this.#borders) },
    };
  }

  /** The area of a country, with all that its code includes; null when the basemap does not draw it. */
  area(code: string): MultiPolygon | null {
    let area = this.#areas.get(code);
    if (area === undefined) {
      const shapes = this.#countries.filter(country => country.properties.code === code);
      area = shapes.length === 0 ? null : merge(this.#packed.topology, shapes);
      this.#areas.set(code, area);
    }
    return area;
  }

  /** Where a number for the country may be written: amid its largest piece of land. */
  anchor(code: string): [number, number] | null {
    const shapes = this.#countries.filter(country => country.properties.code === code);
    const largest = shapes.sort((one, other) => other.properties.wide - one.properties.wide)[0];
    return largest?.properties.at ?? null;
  }

  /** The names of countries, where they go and how wide they may be in degrees; the largest first. */
  get names(): { name: string; at: [number, number]; wide: number }[] {
    return this.#names ??= this.#countries.map(country => country.properties).sort((one, other) => other.wide - one.wide);
  }
}

function piece<T>(shape: T, line: Position[]): Piece<T> {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of line as [number, number][]) {
    bounds[0] = Math.min(bounds[0], longitude);
    bounds[1] = Math.min(bounds[1], latitude);
    bounds[2] = Math.max(bounds[2], longitude);
    bounds[3] = Math.max(bounds[3], latitude);
  }
  return { shape, bounds };
}

function meet(one: Bounds, other: Bounds): boolean {
  return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];
}
