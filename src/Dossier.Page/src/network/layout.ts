import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum } from 'd3-force';
import type { Graph, Node } from './graph';

const Ticks = 240;

/** Gives each node its place. It is worked out at once and does not move: the same graph lies the same each time. */
export function layOut({ nodes, links }: Graph): void {
  const places = new Map(nodes.map((node, at) => [node.number, at]));
  const springs: (SimulationLinkDatum<Node> & { length: number; pull: number })[] = links.map(link => ({
    source: places.get(link.from)!,
    target: places.get(link.to)!,
    length: link.look === 'part' ? 85 : link.look === 'shared' ? 130 : 95,
    pull: link.look === 'shared' ? Math.min(0.1 + Math.log10(link.count) * 0.15, 0.6) : 0.5,
  }));
  forceSimulation(nodes)
    .force('links', forceLink<Node, (typeof springs)[number]>(springs).distance(spring => spring.length).strength(spring => spring.pull))
    .force('apart', forceManyBody<Node>().strength(node => node.incident ? -190 : -380).distanceMax(600))
    .force('x', forceX(0).strength(0.07))
    .force('y', forceY(0).strength(0.08))
    .force('room', forceCollide<Node>(node => node.radius + 14))
    .stop()
    .tick(Ticks);
}
