// A dataset of many incidents as UCDP's are: days and longer spans, spots and areas of all precisions, a few dozen actors.

export function manyRows(count) {
  const next = random(20231122);
  const pick = list => list[Math.floor(next() * list.length)];
  const actors = Array.from({ length: 60 }, (_, at) => ({ k: 1, id: `actor-${at}`, n: `Armed group ${at + 1}`, t: 3, ...(at > 3 && at % 3 === 0 ? { up: [count + at % 4] } : {}) }));
  const sources = Array.from({ length: 400 }, (_, at) => ({ k: 2, id: `source-${at}`, n: `News report ${at + 1}` }));
  const towns = Array.from({ length: 900 }, () => [36 + next() * 6, 32.5 + next() * 4.5].map(degree => Number(degree.toFixed(5))));

  const records = [];
  const edges = [];
  for (let at = 0; at < count; at++) {
    const day = 16801 + Math.floor(next() * 1461);
    const days = pick([1, 1, 1, 1, 1, 3, 7, 30]);
    const [lon, lat] = pick(towns);
    const km = pick([0, 0, 0, 25, 25, 60, 150]);
    const parties = [count + Math.floor(60 * next() ** 3), count + Math.floor(60 * next() ** 2)];
    const killed = Math.floor(30 * next() ** 4);
    records.push({
      k: 0, id: `event-${at}`, n: `${pick(['Clash', 'Shelling', 'Air strike', 'Ambush', 'Bombing'])} ${at + 1} near town ${Math.floor(lon * 10)}`,
      t: pick([0, 1, 2]), s: `An event of the ${day % 31 + 1}th, reported by a monitor and read in the news report that is named.`,
      d: { w: `day ${day}`, e: String(day), spans: [[day, day + days]], kind: 'within' },
      p: km === 0 ? { how: 'point', lon, lat, w: 'known to the spot' } : { how: 'circle', lon, lat, km, w: `known to about ${km} km` },
      ac: [...new Set(parties)], so: [count + 60 + Math.floor(next() * 400)], sx: [0],
      c: { killed: { w: String(killed), low: killed, high: killed, best: killed } },
    });
    for (const actor of new Set(parties))
      edges.push({ f: actor, t: at, g: 'part', r: 'party', st: 'stated', who: `according to a monitor, in "News report ${at % 400 + 1}"` });
  }
  records.push(...actors, ...sources);

  const details = records.map(record => ({
    f: [{ l: 'name', v: [{ w: record.n, by: [{ w: '', st: 0, who: 'a monitor', srcW: 'News report', loc: 'headline' }] }] }],
    c: [], dis: [], sil: [], notes: [], in: [], cite: `${record.n}, Many rows 1.`,
  }));
  const kind = (name, plural) => ({ name, plural, label: name, labels: plural, doc: '' });
  return {
    core: {
      format: 1, title: `${count} incidents`, dataset: { name: 'Many.Rows', version: '1', licence: 'CC0-1.0', description: null, audience: 'public', tool: 'Dossier 0.1.0' },
      problems: { errors: 0, warnings: 0 },
      counts: [{ kind: 0, count }, { kind: 1, count: 60 }, { kind: 2, count: 400 }],
      kinds: [kind('incident', 'incidents'), kind('actor', 'actors'), kind('source', 'sources')],
      terms: ['state-based', 'non-state', 'one-sided', 'armed group'].map(label => ({ label, doc: '' })),
      records, edges, stances: [{ name: 'asserts', label: 'according to' }], start: 'map', startReason: null,
    },
    details,
  };
}

// The same numbers each time (mulberry32).
function random(seed) {
  return () => {
    seed = (seed + 0x6D2B79F5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
