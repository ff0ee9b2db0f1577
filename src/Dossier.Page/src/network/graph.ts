import type { Edge } from '../data/contract';
import type { Dataset } from '../data/dataset';
import type { Scene } from '../scene';
import { counted } from '../text/numbers';

export interface Node {
  number: number;
  incident: boolean;
  /** For an actor, the incidents in sight in which it takes part. */
  weight: number;
  radius: number;
  x: number;
  y: number;
}

export interface Link {
  from: number;
  to: number;
  look: 'part' | 'part-of' | 'backing' | 'other' | 'shared';
  edge: Edge | null;
  /** For a link that stands for incidents in which both take part: how many. */
  count: number;
  /** Links between the same two are bent apart by this. */
  bend: number;
}

export interface Graph {
  nodes: Node[];
  links: Link[];
  /** What was left out, in words. */
  notes: string[];
}

// More than this is a ball of wool: incidents become links between those who take part, and the least active actors are left out.
const MostIncidents = 200;
const MostActors = 160;
const MostShared = 250;
// An incident with more parties than this is no link between each two of them.
const MostParties = 12;

/** Actors and incidents that match, and what links them. What is denied is there only when asked for. */
export function graphOf(scene: Scene): Graph {
  const { dataset, state, matched } = scene;
  const notes: string[] = [];
  const incidents = matched.filter(number => dataset.isKind(number, 'incident'));
  const weights = weigh(dataset, incidents, matched);
  const collapsed = incidents.length > MostIncidents;
  if (collapsed)
    notes.push(`${counted(incidents.length, 'incident', 'incidents')} are drawn as links between those who take part; filter to ${MostIncidents} or fewer to see each.`);

  const edges = dataset.core.edges.filter(edge => state.filters.denials || edge.st !== 'denied');
  const kept = new Set(collapsed ? [] : incidents);
  addActors(dataset, edges, kept, weights, state.filters.denials);

  const actors = [...weights].sort(([one, many], [other, more]) => more - many || one - other);
  if (actors.length > MostActors)
    notes.push(`The ${MostActors} actors with most incidents of ${counted(actors.length, 'actor', 'actors')} are drawn.`);
  for (const [actor] of actors.slice(0, MostActors))
    kept.add(actor);

  const links = edges
    .filter(edge => kept.has(edge.f) && kept.has(edge.t) && edge.f !== edge.t)
    .map((edge): Link => ({ from: edge.f, to: edge.t, look: edge.g, edge, count: 1, bend: 0 }));
  if (collapsed) {
    const all = shared(dataset, incidents, kept).sort((one, other) => other.count - one.count);
    if (all.length > MostShared)
      notes.push(`The ${MostShared} closest of ${counted(all.length, 'such link', 'such links')} are drawn.`);
    links.push(...all.slice(0, MostShared));
  }
  bendApart(links);

  const most = Math.max(1, ...[...kept].map(number => weights.get(number) ?? 0));
  return {
    nodes: [...kept].map(number => {
      const incident = dataset.isKind(number, 'incident');
      const weight = weights.get(number) ?? 0;
      return { number, incident, weight, radius: incident ? 6 : 6 + 14 * Math.sqrt(weight / Math.max(most, 40)), x: 0, y: 0 };
    }),
    links,
    notes,
  };
}

function weigh(dataset: Dataset, incidents: number[], matched: number[]): Map<number, number> {
  const weights = new Map<number, number>();
  for (const number of matched) {
    if (dataset.isKind(number, 'actor'))
      weights.set(number, 0);
  }
  for (const number of incidents) {
    for (const actor of dataset.record(number).ac ?? [])
      weights.set(actor, (weights.get(actor) ?? 0) + 1);
  }
  return weights;
}

// Who is linked to an actor or incident in sight is in sight: the members and backers of who takes part, and when asked for who is denied to.
function addActors(dataset: Dataset, edges: Edge[], incidents: Set<number>, weights: Map<number, number>, denials: boolean): void {
  const present = new Set([...weights.keys(), ...incidents]);
  for (const edge of edges) {
    const wanted = edge.g === 'part-of' || edge.g === 'backing' || (denials && edge.st === 'denied');
    for (const [one, other] of [[edge.f, edge.t], [edge.t, edge.f]] as const) {
      if (wanted && present.has(one) && !weights.has(other) && dataset.isKind(other, 'actor'))
        weights.set(other, 0);
    }
  }
}

function shared(dataset: Dataset, incidents: number[], kept: Set<number>): Link[] {
  const links = new Map<string, Link>();
  for (const number of incidents) {
    const parties = (dataset.record(number).ac ?? []).filter(actor => kept.has(actor));
    if (parties.length > MostParties)
      continue;
    parties.sort((one, other) => one - other);
    for (let i = 0; i < parties.length; i++) {
      for (let j = i + 1; j < parties.length; j++) {
        const [from, to] = [parties[i]!, parties[j]!];
        const link = links.get(`${from} ${to}`);
        if (link)
          link.count++;
        else
          links.set(`${from} ${to}`, { from, to, look: 'shared', edge: null, count: 1, bend: 0 });
      }
    }
  }
  return [...links.values()];
}

function bendApart(links: Link[]): void {
  const pairs = new Map<string, Link[]>();
  for (const link of links) {
    const pair = link.from < link.to ? `${link.from} ${link.to}` : `${link.to} ${link.from}`;
    const known = pairs.get(pair);
    if (known)
      known.push(link);
    else
      pairs.set(pair, [link]);
  }
  for (const same of pairs.values()) {
    same.forEach((link, at) => {
      const side = link.from < link.to ? 1 : -1;
      link.bend = (at - (same.length - 1) / 2) * 26 * side;
    });
  }
}
