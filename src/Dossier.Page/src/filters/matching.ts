import type { Dataset } from '../data/dataset';
import type { Rec } from '../data/contract';
import type { Filters } from '../state';
import { folded } from '../text/shown';
import { certainlyLiesIn, isUnknown, mayLieIn } from './spans';

/** The records that the filters let through, by number. */
export class Matcher {
  readonly #dataset: Dataset;
  #words: string[] | undefined;

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  /**
   * All records that match, whatever their kind: which kinds a view shows is its own matter, unless kinds are chosen. With them, those
   * that are there only because denials were asked for: the chosen actors are denied to have taken part.
   */
  match(filters: Filters): { matched: number[]; denied: Set<number> } {
    const tests = this.#tests(filters);
    const actors = filters.denials && filters.actors.length > 0 ? this.#withParts(filters.actors) : undefined;
    const matched: number[] = [];
    const denied = new Set<number>();
    for (let number = 0; number < this.#dataset.records.length; number++) {
      const record = this.#dataset.records[number]!;
      if (!tests.every(test => test(record, number)))
        continue;
      matched.push(number);
      if (actors && !actors.has(number) && !some(record.ac, actors))
        denied.add(number);
    }
    return { matched, denied };
  }

  #tests(filters: Filters): ((record: Rec, number: number) => boolean)[] {
    const { core } = this.#dataset;
    const tests: ((record: Rec, number: number) => boolean)[] = [];

    if (filters.kinds.length > 0) {
      const kinds = new Set(filters.kinds);
      tests.push(record => kinds.has(core.kinds[record.k]!.plural));
    }

    if (filters.terms.length > 0) {
      const terms = new Set(filters.terms);
      tests.push(record => record.t !== undefined && terms.has(core.terms[record.t]!.label));
    }

    if (filters.from !== null || filters.to !== null) {
      const from = filters.from ?? Number.NEGATIVE_INFINITY;
      const to = filters.to ?? Number.POSITIVE_INFINITY;
      const lies = filters.certain ? certainlyLiesIn : mayLieIn;
      tests.push(record => isUnknown(record.d) ? filters.undated : lies(record.d!, from, to));
    }

    if (filters.actors.length > 0) {
      const actors = this.#withParts(filters.actors);
      // Who is denied to have taken part did not take part: such records come only when denials are asked for.
      tests.push((record, number) =>
        actors.has(number) || some(record.ac, actors) || (filters.denials && some(record.dn, actors)));
    }

    if (filters.places.length > 0) {
      const places = this.#withParts(filters.places);
      tests.push((record, number) => places.has(number) || (record.pl !== undefined && places.has(record.pl)));
    }

    if (filters.sources.length > 0) {
      const sources = this.#withParts(filters.sources);
      tests.push((record, number) => sources.has(number) || some(record.so, sources));
    }

    if (filters.stances.length > 0) {
      const stances = new Set(filters.stances.map(name => core.stances.findIndex(stance => stance.name === name)));
      tests.push(record => some(record.sx, stances));
    }

    const words = folded(filters.words).split(/\s+/).filter(word => word !== '');
    if (words.length > 0) {
      const texts = this.#texts();
      tests.push((_, number) => words.every(word => texts[number]!.includes(word)));
    }

    return tests;
  }

  #withParts(keys: string[]): Set<number> {
    return this.#dataset.withParts(keys.map(key => this.#dataset.numberOf(key)).filter(number => number !== undefined));
  }

  // Made when words are first looked for.
  #texts(): string[] {
    this.#words ??= this.#dataset.records.map((record, number) => folded(
      [record.n, ...record.a ?? [], record.id, record.s ?? '', this.#dataset.termOf(number) ?? '', record.p?.w ?? '', record.d?.w ?? '', record.x ?? ''].join('\n')));
    return this.#words;
  }
}

function some(numbers: number[] | undefined, wanted: Set<number>): boolean {
  return numbers !== undefined && numbers.some(number => wanted.has(number));
}
