import type { Dataset } from '../data/dataset';
import type { Rec } from '../data/contract';
import type { Choice } from './picker';

// What can be chosen in a filter: only what some record has, the most frequent first.

/** Records that others refer to, with the number of records that each stands for, its parts included. */
export function recordChoices(dataset: Dataset, referred: (record: Rec) => number[] | undefined): Choice[] {
  const counts = new Map<number, number>();
  const seen = new Set<number>();
  for (const record of dataset.records) {
    seen.clear();
    for (const number of referred(record) ?? []) {
      seen.add(number);
      for (const whole of dataset.records[number]?.up ?? [])
        seen.add(whole);
    }
    for (const number of seen)
      counts.set(number, (counts.get(number) ?? 0) + 1);
  }

  return [...counts]
    .sort(([one, many], [other, more]) => more - many || (dataset.record(one).n < dataset.record(other).n ? -1 : 1))
    .map(([number, count]) => ({
      value: dataset.key(number),
      label: dataset.record(number).n,
      also: [...dataset.record(number).a ?? [], dataset.record(number).id].join('\n'),
      count,
    }));
}

/** Terms of records of one kind. */
export function termChoices(dataset: Dataset): Choice[] {
  const counts = new Map<number, number>();
  for (const record of dataset.records) {
    if (record.t !== undefined)
      counts.set(record.t, (counts.get(record.t) ?? 0) + 1);
  }
  const choices = new Map<string, Choice>();
  for (const [term, count] of counts) {
    const label = dataset.core.terms[term]!.label;
    const known = choices.get(label);
    if (known)
      known.count += count;
    else
      choices.set(label, { value: label, label, also: '', count });
  }
  return [...choices.values()].sort((one, other) => other.count - one.count || one.label.localeCompare(other.label, 'en'));
}

export function stanceChoices(dataset: Dataset): Choice[] {
  const counts = dataset.core.stances.map(() => 0);
  for (const record of dataset.records) {
    for (const stance of record.sx ?? [])
      counts[stance]!++;
  }
  return dataset.core.stances
    .map((stance, at) => ({ value: stance.name, label: stance.label, also: stance.name, count: counts[at]! }))
    .filter(choice => choice.count > 0);
}
