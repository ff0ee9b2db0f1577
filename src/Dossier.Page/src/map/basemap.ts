import type { MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as Shape, Polygon } from 'topojson-specification';
import type { Basemap as Packed } from '../data/contract';

type Country = (Shape | Polygon) & { properties: { code: string | null; name: string; at: [number, number]; wide: number } };

/** Land, borders, and the area of each country by its code. */
export class Basemap {
  readonly land: MultiPolygon;
  readonly borders: MultiLineString;
  readonly viewpoint: Packed['viewpoint'];
  readonly #packed: Packed;
  readonly #countries: Country[];
  readonly #areas = new Map<string, MultiPolygon | null>();
  #names: Country['properties'][] | undefined;

  constructor(packed: Packed) {
    this.#packed = packed;
    const countries = packed.topology.objects['countries'] as GeometryCollection;
    this.#countries = countries.geometries as Country[];
    this.land = merge(packed.topology, this.#countries);
    this.borders = mesh(packed.topology, countries, (one, other) => one !== other);
    this.viewpoint = packed.viewpoint;
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
