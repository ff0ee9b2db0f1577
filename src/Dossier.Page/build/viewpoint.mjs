// Whose borders the map draws. Any basemap takes a side on disputed land; this looks up which, and the page says so.
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';

// Named in the sentence beside the map: town, longitude, latitude.
const Named = [
  ['Simferopol', 34.10, 44.95],
  ['Laayoune', -13.20, 27.15],
  ['Gaza', 34.45, 31.50],
  ['Srinagar', 74.80, 34.09],
];

// Listed for who asks further.
const Listed = [
  ['Donetsk', 37.80, 48.00],
  ['East Jerusalem', 35.24, 31.78],
  ['Hebron', 35.10, 31.53],
  ['Majdal Shams (Golan Heights)', 35.77, 33.27],
  ['Muzaffarabad', 73.47, 34.37],
  ['Aksai Chin', 79.50, 35.20],
  ['Itanagar', 93.62, 27.10],
  ['Taipei', 121.56, 25.03],
  ['Pristina', 21.16, 42.66],
  ['North Nicosia', 33.36, 35.20],
  ['Hargeisa', 44.06, 9.56],
  ['Sukhumi', 41.02, 43.00],
  ['Tskhinvali', 43.97, 42.22],
  ['Tiraspol', 29.60, 46.84],
  ['Stepanakert / Khankendi', 46.75, 39.81],
  ['Abyei', 28.40, 9.60],
  ['Halaib', 36.50, 22.20],
  ['Iturup / Etorofu', 147.90, 45.00],
];

export function viewpoint(topology, source) {
  const countries = feature(topology, topology.objects.countries).features;
  const lookUp = ([town, ...point]) => {
    const holders = countries.filter(country => geoContains(country, point));
    if (holders.length !== 1)
      throw new Error(`${town} is in ${holders.length} countries of the basemap.`);
    return [town, holders[0].properties.name];
  };

  return { source, named: Named.map(lookUp), listed: Listed.map(lookUp) };
}
