import type { Fact, Source, Work } from '../../model/brief.ts';
import type { Certainty, Status } from '../../model/vocabulary.ts';
import type { Entity } from '../mentions/entities.ts';
import { evidenceAt, type Story } from '../story.ts';
import { decider } from './decider.ts';
import { housePlaces } from './deciders.ts';
import type { FateEvent } from './events.ts';
import { seasonCounts } from './season-counts.ts';
import { seasonsOf } from './seasons.ts';

/** What became of one work, once all that is said of it is weighed. */
export interface Fate {
  work: Entity;
  status: Status;
  certainty: Certainty;
  /** The events that say so, the best first. */
  events: FateEvent[];
  /** All that is said of the work. */
  all: readonly FateEvent[];
}

/** Taken up again, a work that was canceled is saved. */
const TAKEN_UP = /pick(?:s|ed|ing)? .*up|pick(?:s|ed|ing)? up|br(?:ing|ings|inging|ought) (?:.* )?back/;
const FIRM: ReadonlySet<Certainty> = new Set(['confirmed', 'reported']);

/** Weighs the events of each work. The lead comes first, then the others in the order the article names them. */
export function weighFates(story: Story, events: readonly FateEvent[]): Fate[] {
  const { lead } = story;
  const byWork = new Map<Entity, FateEvent[]>();
  for (const event of events) byWork.set(event.work, [...(byWork.get(event.work) ?? []), event]);
  const fates: Fate[] = [];
  for (const [work, said] of byWork) {
    const fate = settle(work, said);
    if (fate !== null) fates.push(fate);
  }
  if (lead !== null && !fates.some((f) => f.work === lead)) {
    fates.push({
      work: lead,
      status: 'none',
      certainty: 'confirmed',
      events: [],
      all: byWork.get(lead) ?? [],
    });
  }
  const order = (f: Fate) => (f.work === lead ? -1 : firstMention(story, f.work));
  return fates.sort((a, b) => order(a) - order(b));
}

const firstMention = (story: Story, { mentions }: Entity): number =>
  Math.min(
    ...mentions.filter((m) => story.sentences[m.sentence]?.in === 'text').map((m) => m.start),
    Number.MAX_SAFE_INTEGER,
  );

function settle(work: Entity, heard: readonly FateEvent[]): Fate | null {
  const wasCanceled = heard.some((e) => e.status === 'canceled' && FIRM.has(e.certainty));
  const said = heard.map((e) =>
    wasCanceled && e.status === 'renewed' && TAKEN_UP.test(e.words)
      ? { ...e, status: 'rescued' as const }
      : e,
  );
  const firm = said.filter((e) => FIRM.has(e.certainty));
  const weight = (status: Status, from = firm) =>
    from.filter((e) => e.status === status).reduce((sum, e) => sum + e.weight, 0);
  const of = (status: Status, certainty?: Certainty): Fate => {
    const events = said
      .filter(
        (e) =>
          e.status === status &&
          (certainty === undefined ? FIRM.has(e.certainty) : e.certainty === certainty),
      )
      .sort(
        (a, b) => Number(a.line.in === 'headline') - Number(b.line.in === 'headline') || b.weight - a.weight,
      );
    const best = certainty ?? (events.some((e) => e.certainty === 'reported') ? 'reported' : 'confirmed');
    return { work, status, certainty: best, events, all: heard };
  };
  const denied = said.filter((e) => e.certainty === 'denied').reduce((sum, e) => sum + e.weight, 0);
  const rumored = said.filter((e) => e.certainty === 'rumored').reduce((sum, e) => sum + e.weight, 0);
  const ranked = (['rescued', 'canceled', 'ending', 'renewed', 'ordered', 'undecided'] as const)
    .map((status) => ({ status, weight: weight(status) }))
    .filter((r) => r.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const has = (status: Status) => ranked.some((r) => r.status === status);
  if (denied > 0 && denied >= weight('canceled')) {
    const other = ranked.find((r) => r.status !== 'canceled' && r.status !== 'undecided');
    return other === undefined ? of('canceled', 'denied') : of(other.status);
  }
  if (has('rescued') && weight('rescued') * 2 >= weight('canceled')) return of('rescued');
  const top = ranked[0]?.status === 'undecided' && (ranked[1]?.weight ?? 0) >= 1 ? ranked[1] : ranked[0];
  if (top === undefined) return rumored > 0 ? of('canceled', 'rumored') : null;
  const hearsay = top.status === 'undecided' || top.status === 'canceled';
  if (hearsay && rumored > top.weight * 1.2) return of('canceled', 'rumored');
  if (top.status === 'ordered' && has('renewed')) return of('renewed');
  return of(top.status);
}

/** The works of the brief: each with who decided, its seasons, and what it was made from. */
export function worksOf(story: Story, fates: readonly Fate[], sources: ReadonlyMap<Entity, Source>): Work[] {
  const counts = seasonCounts(story);
  const houses = housePlaces(story);
  return fates.map((fate) => ({
    title: titleOf(story, fate.work),
    status: statusOf(story, fate),
    certainty: fate.certainty,
    by: decider(story, fate, houses),
    seasons: seasonsOf(story, fate, counts),
    source: sources.get(fate.work) ?? null,
  }));
}

/** The title as the text first writes it; evidence in the text comes before evidence in the headline. */
export function titleOf(story: Story, work: Entity): Fact<string> {
  const evidence = work.mentions
    .map((m) => evidenceAt(story, story.sentences[m.sentence]?.in ?? 'text', m))
    .sort((a, b) => Number(a.in === 'headline') - Number(b.in === 'headline') || a.start - b.start);
  const full = evidence.filter((e) => e.quote.length === work.name.length);
  const best = full[0] ?? evidence[0];
  return {
    value: best?.quote ?? work.name,
    evidence: [...full, ...evidence.filter((e) => !full.includes(e))].slice(0, 3),
  };
}

function statusOf(story: Story, { work, status, events }: Fate): Fact<Status> {
  const evidence = events.slice(0, 3).map((e) => evidenceAt(story, e.line.in, e.span));
  return {
    value: status,
    evidence: evidence.length > 0 ? evidence : titleOf(story, work).evidence.slice(0, 1),
  };
}
