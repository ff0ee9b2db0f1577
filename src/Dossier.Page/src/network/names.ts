import type { Node } from './graph';

const LetterWidth = 6.6;
const HalfHeight = 7.5;

export type Side = 'below' | 'above' | 'right' | 'left';

interface Box {
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
}

/** The room for words in a picture at a zoom, in pixels: words cover neither one another nor a node. */
export class Room {
  readonly #zoom: number;
  readonly #taken: Box[];

  constructor(nodes: Node[], zoom: number) {
    this.#zoom = zoom;
    this.#taken = nodes.map(node => {
      const half = node.radius * zoom;
      return { x: node.x * zoom, y: node.y * zoom, halfWidth: half, halfHeight: half };
    });
  }

  /** The sides on which nodes have their name: the first in the list choose first, and who finds no room has none. */
  name(nodes: Node[], letters: (node: Node) => number): Map<number, Side> {
    const sides = new Map<number, Side>();
    for (const node of nodes) {
      const half = letters(node) * LetterWidth / 2;
      const [x, y, radius] = [node.x * this.#zoom, node.y * this.#zoom, node.radius * this.#zoom];
      const spots: [Side, number, number][] = [
        ['below', x, y + radius + 9], ['above', x, y - radius - 9], ['right', x + radius + half + 5, y], ['left', x - radius - half - 5, y],
      ];
      const spot = spots.find(([, atX, atY]) => this.#take({ x: atX, y: atY, halfWidth: half, halfHeight: HalfHeight }));
      if (spot)
        sides.set(node.number, spot[0]);
    }
    return sides;
  }

  /** Takes the room for words at a spot of the graph or a little aside, and says how far; undefined when there is none. */
  takeNear(x: number, y: number, letters: number): number | undefined {
    return [0, -15, 15, -30, 30].find(aside =>
      this.#take({ x: x * this.#zoom, y: y * this.#zoom + aside, halfWidth: letters * LetterWidth / 2, halfHeight: HalfHeight }));
  }

  #take(box: Box): boolean {
    if (this.#taken.some(other => Math.abs(other.y - box.y) < other.halfHeight + box.halfHeight && Math.abs(other.x - box.x) < other.halfWidth + box.halfWidth))
      return false;
    this.#taken.push(box);
    return true;
  }
}
