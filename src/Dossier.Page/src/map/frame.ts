import { geoAzimuthalEqualArea, geoCircle, geoDistance, geoEqualEarth, type GeoProjection } from 'd3-geo';
import { zoomIdentity, type ZoomTransform } from 'd3-zoom';
import type { Bounds } from './basemap';
import type { Site } from './sites';

export const EarthRadius = 6371;
const KilometresPerDegree = EarthRadius * Math.PI / 180;

// No closer than this at first: the basemap has no streets to see.
const ClosestAtFirst = 1.5;
// As far in as one can zoom, in kilometres a pixel: enough to tell two spots in a town apart.
const Closest = 0.01;

/**
 * Where on the screen a spot of the earth is. Both projections keep areas true, so that what is hatched is as large as it looks:
 * a plane at the middle of the data when it is in one part of the world, else the whole earth.
 */
export class Frame {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
  readonly zooms: [number, number];
  readonly #scale: number;
  readonly #origin: [number, number];

  constructor(sites: Site[], width: number, height: number) {
    this.width = width;
    this.height = height;
    const spots = sites.map(site => site.at);
    const middle = middleOf(spots);
    const spread = spots.reduce((most, spot) => Math.max(most, geoDistance(spot, middle)), 0) * 180 / Math.PI;
    this.projection = spread < 45
      ? geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]])
      : geoEqualEarth().rotate([-Math.round(middle[0] / 10) * 10, 0]);

    const margin = Math.min(40, width / 10, height / 10);
    const box: [[number, number], [number, number]] = [[margin, margin], [width - margin, height - margin]];
    if (sites.length === 0 || spread >= 45) {
      this.projection.fitExtent(box, { type: 'Sphere' });
    } else {
      this.projection.fitExtent(box, { type: 'MultiPoint', coordinates: outline(sites) });
      this.projection.scale(Math.min(this.projection.scale(), EarthRadius / ClosestAtFirst));
      centre(this.projection, width, height, sites.flatMap(site => outline([site])));
    }

    this.#scale = this.projection.scale();
    this.#origin = this.projection.translate();
    // From the whole earth to a street.
    const far = Math.min(1, Math.min(width, height) / 4.2 / this.#scale);
    this.zooms = [far, Math.max(2, EarthRadius / Closest / this.#scale)];
  }

  /** Moves the projection to a zoom. What is far out of sight is cut off. */
  moveTo({ k, x, y }: ZoomTransform): void {
    this.projection
      .scale(this.#scale * k)
      .translate([this.#origin[0] * k + x, this.#origin[1] * k + y])
      .clipExtent([[-this.width / 2, -this.height / 2], [this.width * 1.5, this.height * 1.5]]);
  }

  /** The spot at the middle of the screen, to keep in the address. */
  middle(): [number, number] | null {
    return this.projection.invert?.([this.width / 2, this.height / 2]) ?? null;
  }

  transformFor([longitude, latitude, zoom]: [number, number, number]): ZoomTransform {
    this.moveTo(zoomIdentity);
    this.projection.clipExtent(null);
    const at = this.projection([longitude, latitude]);
    const k = Math.min(Math.max(zoom, this.zooms[0]), this.zooms[1]);
    return at ? zoomIdentity.translate(this.width / 2 - at[0] * k, this.height / 2 - at[1] * k).scale(k) : zoomIdentity;
  }

  /** What of the earth is in sight or near it; null when that may be any of it, as around the 180th meridian. */
  sight(): Bounds | null {
    const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
    for (let column = -4; column <= 12; column++) {
      for (let row = -4; row <= 12; row++) {
        const spot = this.projection.invert?.([this.width * column / 8, this.height * row / 8]);
        if (!spot || !Number.isFinite(spot[0]) || !Number.isFinite(spot[1]) || Math.abs(spot[1]) > 80)
          return null;
        bounds[0] = Math.min(bounds[0], spot[0]);
        bounds[1] = Math.min(bounds[1], spot[1]);
        bounds[2] = Math.max(bounds[2], spot[0]);
        bounds[3] = Math.max(bounds[3], spot[1]);
      }
    }
    // Wider than this it may be the other way round the earth.
    const air = (bounds[2] - bounds[0]) / 10 + 1;
    return bounds[2] - bounds[0] > 120 ? null : [bounds[0] - air, bounds[1] - air, bounds[2] + air, bounds[3] + air];
  }

  kilometresPerPixel(): number {
    return EarthRadius / this.projection.scale();
  }
}

export function circleAround(at: [number, number], kilometres: number): ReturnType<ReturnType<typeof geoCircle>> {
  return geoCircle().center(at).radius(Math.min(kilometres / KilometresPerDegree, 89)).precision(6)();
}

// The spots and the reach of what is an area.
function outline(sites: Site[]): [number, number][] {
  return sites.flatMap(site => {
    const reach = Math.min((site.where.km ?? (site.how === 'country' ? 250 : 10)) / KilometresPerDegree, 30);
    const [longitude, latitude] = site.at;
    const wide = reach / Math.max(Math.cos(latitude * Math.PI / 180), 0.1);
    return [[longitude - wide, latitude], [longitude + wide, latitude], [longitude, Math.min(latitude + reach, 90)], [longitude, Math.max(latitude - reach, -90)]] as [number, number][];
  });
}

function centre(projection: GeoProjection, width: number, height: number, spots: [number, number][]): void {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const spot of spots) {
    const at = projection(spot);
    if (!at)
      continue;
    left = Math.min(left, at[0]);
    right = Math.max(right, at[0]);
    top = Math.min(top, at[1]);
    bottom = Math.max(bottom, at[1]);
  }
  const [x, y] = projection.translate();
  if (Number.isFinite(left))
    projection.translate([x + width / 2 - (left + right) / 2, y + height / 2 - (top + bottom) / 2]);
}

// The middle as seen from the centre of the earth, so that the 180th meridian is no edge.
function middleOf(spots: [number, number][]): [number, number] {
  let [x, y, z] = [0, 0, 0];
  for (const [longitude, latitude] of spots) {
    const [a, b] = [longitude * Math.PI / 180, latitude * Math.PI / 180];
    x += Math.cos(b) * Math.cos(a);
    y += Math.cos(b) * Math.sin(a);
    z += Math.sin(b);
  }
  const length = Math.hypot(x, y, z);
  return length < 1e-6 ? [15, 0] : [Math.atan2(y, x) * 180 / Math.PI, Math.asin(z / length) * 180 / Math.PI];
}
