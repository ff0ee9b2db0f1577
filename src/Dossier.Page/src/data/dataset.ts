import type { Core, Detail, Edge, Kind, Rec } from './contract';
import { openBlock } from './inflate';

// Details lie in the page in blocks of this many records; a block is opened when one of its records is.
const ChunkSize = 500;

/** The records of the page, and what is looked up of them. */
export class Dataset {
  readonly core: Core;
  readonly records: Rec[];
  readonly #details = new Map<number, Promise<Detail[]>>();
  #numbers: Map<string, number> | undefined;
  #edges: Map<number, Edge[]> | undefined;
  #incidents: Map<number, number[]> | undefined;

  constructor(core: Core) {
    this.core = core;
    this.records = core.records;
  }

  record(number: number): Rec {
    const record = this.records[number];
    if (!record)
      throw new Error(`There is no record ${number}.`);
    return record;
  }

  kindOf(number: number): Kind {
    return this.core.kinds[this.record(number).k]!;
  }

  /** The number of the kind with this name, or -1 when the dataset has none. */
  kindNamed(name: string): number {
    return this.core.kinds.findIndex(kind => kind.name === name);
  }

  isKind(number: number, name: string): boolean {
    return this.kindOf(number).name === name;
  }

  /** The key of a record: the plural of its kind and its id. */
  key(number: number): string {
    return `${this.kindOf(number).plural}/${this.record(number).id}`;
  }

  numberOf(key: string): number | undefined {
    this.#numbers ??= new Map(this.records.map((_, number) => [this.key(number), number]));
    return this.#numbers.get(key);
  }

  termOf(number: number): string | undefined {
    const term = this.record(number).t;
    return term === undefined ? undefined : this.core.terms[term]?.label;
  }

  /** These records and all that is part of them. */
  withParts(numbers: Iterable<number>): Set<number> {
    const wholes = new Set(numbers);
    const all = new Set(wholes);
    if (wholes.size > 0) {
      this.records.forEach(({ up }, number) => {
        if (up?.some(whole => wholes.has(whole)))
          all.add(number);
      });
    }
    return all;
  }

  edgesOf(number: number): Edge[] {
    if (!this.#edges) {
      this.#edges = new Map();
      for (const edge of this.core.edges) {
        append(this.#edges, edge.f, edge);
        append(this.#edges, edge.t, edge);
      }
    }
    return this.#edges.get(number) ?? [];
  }

  /** The incidents in which an actor takes part. */
  incidentsOf(actor: number): number[] {
    if (!this.#incidents) {
      this.#incidents = new Map();
      for (let number = 0; number < this.records.length; number++) {
        for (const each of this.records[number]!.ac ?? [])
          append(this.#incidents, each, number);
      }
    }
    return this.#incidents.get(actor) ?? [];
  }

  async detail(number: number): Promise<Detail> {
    const chunk = Math.floor(number / ChunkSize);
    let details = this.#details.get(chunk);
    if (!details) {
      details = openBlock<Detail[]>(`details-${chunk}`);
      this.#details.set(chunk, details);
    }
    return (await details)[number % ChunkSize]!;
  }
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list)
    list.push(value);
  else
    map.set(key, [value]);
}
