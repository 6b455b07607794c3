import type { Brief, Work } from './brief.ts';

function shownWork(work: Work, path: string, hidden: ReadonlySet<string>): Work {
  const unless = <T>(slot: string, value: T | null): T | null =>
    hidden.has(`${path}.${slot}`) ? null : value;
  const source = work.source && {
    form: unless('source.form', work.source.form),
    title: unless('source.title', work.source.title),
    author: unless('source.author', work.source.author),
  };
  const fateless = hidden.has(`${path}.status`) || hidden.has(`${path}.title`);
  return {
    ...work,
    status: fateless ? { ...work.status, value: 'none' } : work.status,
    by: unless('by', work.by),
    seasons: unless('seasons', work.seasons),
    source: source && (source.form ?? source.title ?? source.author) ? source : null,
  };
}

/**
 * A brief without the facts that its reader has hidden as wrong. Lists keep their length, so that a slot's path
 * still leads to it: whoever lists them leaves out the hidden paths. A work whose title or status is hidden has
 * no fate.
 *
 * @param hidden paths of slots, as `data-fact` has them.
 */
export function shownBrief(brief: Brief, hidden: ReadonlySet<string>): Brief {
  const unless = <T>(slot: string, value: T | null): T | null => (hidden.has(slot) ? null : value);
  return {
    ...brief,
    works: brief.works.map((work, index) => shownWork(work, `works.${index}`, hidden)),
    reportedBy: unless('reportedBy', brief.reportedBy),
    premiered: unless('premiered', brief.premiered),
    cliffhanger: unless('cliffhanger', brief.cliffhanger),
  };
}
