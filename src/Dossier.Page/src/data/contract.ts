// What .NET writes and the page reads. Every word, bound, total and stance is worked out there: the page compares, filters, counts the
// records that it shows, and draws. What is null may also be left out. All text comes from seeds and may contain anything.

export interface Core {
  format: 1;
  title: string;
  dataset: {
    name?: string | null;
    version?: string | null;
    licence?: string | null;
    description?: string | null;
    audience: string;
    tool: string;
  };
  problems: { errors: number; warnings: number };
  counts: { kind: number; count: number }[];
  kinds: Kind[];
  terms: { label: string; doc: string }[];
  records: Rec[];
  edges: Edge[];
  stances: { name: string; label: string }[];
  start: ViewName;
  startReason?: string | null;
}

export type ViewName = 'map' | 'timeline' | 'network' | 'table';

export interface Kind {
  name: string;
  plural: string;
  label: string;
  labels: string;
  doc: string;
}

/** A record, by its number: its index in the list of records. */
export interface Rec {
  k: number;
  id: string;
  n: string;
  l?: string;
  a?: string[];
  s?: string;
  t?: number;
  st?: 'retracted' | 'superseded';
  w?: string;
  d?: When;
  p?: Where;
  /** Further spots of the same record, such as several facilities. */
  pm?: Where[];
  pl?: number;
  ac?: number[];
  dn?: number[];
  so?: number[];
  sx?: number[];
  up?: number[];
  c?: { killed?: Count; injured?: Count };
  u?: string[];
  x?: string;
  dg?: number;
}

/** Days since 1970-01-01, the end excluded; null where that side is open or not known. */
export type Span = [number | null, number | null];

export interface When {
  w: string;
  e: string;
  spans: Span[];
  kind: 'within' | 'throughout' | 'one-of' | 'all-of';
  open?: Side;
  unk?: Side;
  soft?: 1;
  q?: string;
  /** The stretch of an interval on every day of which it certainly was: from its latest start to its earliest end. */
  sure?: [number, number];
}

export type Side = 'start' | 'end' | 'both';

export interface Where {
  how: 'point' | 'circle' | 'country' | 'sea' | 'none';
  lon?: number;
  lat?: number;
  km?: number;
  kmIsSymbolic?: 1;
  cc?: string;
  w: string;
  from?: number;
  precision?: string;
  why?: string;
}

export interface Count {
  w: string;
  low: number | null;
  high: number | null;
  best: number | null;
}

export interface Edge {
  f: number;
  t: number;
  g: 'part' | 'part-of' | 'backing' | 'other';
  r: string;
  st: 'stated' | 'suggested' | 'disputed' | 'denied';
  who: string;
}

export interface Detail {
  f: Field[];
  c: Statement[];
  dis: { about: string; w: string; sides: Statement[] }[];
  sil: Statement[];
  notes: string[];
  in: { label: string; r: number[] }[];
  cite: string;
  url?: string;
  partial?: string;
  seed?: string;
}

export interface Field {
  l: string;
  v: FieldValue[];
}

export interface FieldValue {
  w: string;
  r?: number;
  url?: string;
  by?: Statement[];
  den?: 1;
}

export interface Statement {
  w: string;
  st: number;
  who: string;
  whoR?: number[];
  src?: number;
  srcW?: string;
  loc?: string;
  said?: string;
  quote?: string;
  more?: string;
}

/** The basemap that the build puts in the page. */
export interface Basemap {
  topology: import('topojson-specification').Topology;
  viewpoint: { source: string; named: [string, string][]; listed: [string, string][] };
}
