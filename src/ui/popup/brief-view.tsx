import {
  begun,
  type Line,
  type Outline,
  type Section,
  type SourceOutline,
  type Told,
  type WorkOutline,
} from '../../words/outline.ts';
import { Mark } from '../mark.tsx';
import { SourceLinks } from '../source-links.tsx';
import { useWords } from '../words-context.ts';
import { Fact, HideFact, useFacts } from './fact.tsx';

/** A sentence whose facts can each be activated. */
function Sentence({ told }: { told: Told }) {
  return told.map(({ text, line }) =>
    line === null ? text : <Fact key={line.path} line={line} class="inline" />,
  );
}

function Head({ outline, quiet }: { outline: Outline; quiet: boolean }) {
  const { say } = useWords();
  const { lead, verdict, beside, reported, headline } = outline;
  const titled = lead !== null && lead.title.text !== '';
  return (
    <header class="head">
      {lead?.status && (
        <p class="kicker">
          <Fact line={lead.status} class={`pill tone-${lead.tone}${outline.sure ? '' : ' unsure'}`}>
            <Mark tone={lead.tone} />
            {lead.status.text}
          </Fact>
        </p>
      )}
      <h1>{titled ? <Fact line={lead.title} class="title" /> : <bdi>{headline}</bdi>}</h1>
      {verdict.length > 0 && (
        <p class="verdict" data-verdict={lead?.tone ?? outline.others[0]?.tone}>
          <Sentence told={verdict} />
        </p>
      )}
      {quiet && <p class="aside">{say('quietNote')}</p>}
      {beside.length > 0 && (
        <p class="aside beside">
          {beside.map((line, index) => [
            index > 0 && ' · ',
            <Fact key={line.path} line={line} class="inline" />,
          ])}
        </p>
      )}
      {reported.length > 0 && (
        <p class="aside">
          <Sentence told={reported} />
        </p>
      )}
    </header>
  );
}

function Summary({ lines }: { lines: Line[] }) {
  const { say } = useWords();
  if (lines.length === 0) return null;
  return (
    <section class="summary" aria-labelledby="summary">
      <h2 id="summary" class="unseen">
        {say('sectionSummary')}
      </h2>
      <ul class="lines">
        {lines.map((line) => (
          <li key={line.path}>
            <Fact line={line} class="block" />
            <HideFact line={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function LineBody({ line }: { line: Line }) {
  return (
    <>
      <bdi class="value" lang={line.language ?? undefined}>
        {line.text}
      </bdi>
      {line.note !== '' && ' '}
      {line.note !== '' && <bdi class="note">{line.note}</bdi>}
      {line.snippet !== null && ' '}
      {line.snippet !== null && (
        <bdi class="snippet" lang={line.snippet.language ?? undefined}>
          {line.snippet.before}
          <b>{line.snippet.match}</b>
          {line.snippet.after}
        </bdi>
      )}
    </>
  );
}

function FactSection({ section }: { section: Section }) {
  const { say } = useWords();
  const { unveiled, unveil } = useFacts();
  return (
    <section class={`facts facts-${section.id}`} aria-labelledby={`section-${section.id}`}>
      <div class="section-head">
        <h2 id={`section-${section.id}`}>{section.label}</h2>
        {section.id === 'open' && unveiled && (
          <button type="button" class="quiet" data-action="veil" onClick={unveil}>
            {say('veilAgain')}
          </button>
        )}
      </div>
      <ul class="lines">
        {section.lines.map((line) => (
          <li key={line.path}>
            <Fact line={line} class="block">
              <LineBody line={line} />
            </Fact>
            <HideFact line={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function WorkRow({ work }: { work: WorkOutline }) {
  const facts = [work.by, work.seasons].filter((line) => line !== null);
  return (
    <li class="work">
      {work.status && (
        <Fact line={work.status} class={`chip tone-${work.tone}`}>
          <Mark tone={work.tone} />
          {work.status.text}
        </Fact>
      )}
      <span class="work-title">
        <Fact line={work.title} class="inline strong" />
        {facts.length > 0 && (
          <span class="aside">
            {facts.map((line, index) => [
              index > 0 && ' · ',
              <Fact key={line.path} line={line} class="inline" />,
            ])}
          </span>
        )}
      </span>
      <HideFact line={work.title} />
    </li>
  );
}

function Others({ works, label, seen }: { works: WorkOutline[]; label: string; seen: boolean }) {
  if (works.length === 0) return null;
  return (
    <section class="facts" aria-labelledby="others">
      <h2 id="others" class={seen ? '' : 'unseen'}>
        {label}
      </h2>
      <ul class="lines works">
        {works.map((work) => (
          <WorkRow key={work.title.path} work={work} />
        ))}
      </ul>
    </section>
  );
}

function SourceWork({ found }: { found: SourceOutline }) {
  const { say, words } = useWords();
  return (
    <li class="source">
      {found.madeInto !== '' && <p class="aside">{say('sourceFor', { title: found.madeInto })}</p>}
      {found.title && (
        <p class="source-title">
          <Fact line={found.title} class="inline strong" />
        </p>
      )}
      {found.told.length > 0 && (
        <p class="aside">
          <Sentence told={begun(found.told, words)} />
        </p>
      )}
      <SourceLinks source={found.source} />
    </li>
  );
}

function Onward({ sources }: { sources: SourceOutline[] }) {
  const { say } = useWords();
  if (sources.length === 0) return null;
  return (
    <section class="facts onward" aria-labelledby="onward">
      <h2 id="onward">{say('sectionOnward')}</h2>
      <ul class="sources">
        {sources.map((found) => (
          <SourceWork key={found.title?.path ?? found.told.map(({ text }) => text).join('')} found={found} />
        ))}
      </ul>
    </section>
  );
}

/** A brief, in the order a person reads it. */
export function BriefView({ outline, quiet }: { outline: Outline; quiet: boolean }) {
  const { say } = useWords();
  const roundup = outline.lead === null && outline.others.length > 0;
  const others = (
    <Others works={outline.others} label={say(roundup ? 'sectionFates' : 'sectionOthers')} seen={!roundup} />
  );
  return (
    <>
      <Head outline={outline} quiet={quiet} />
      {roundup && others}
      <Summary lines={outline.summary} />
      {outline.sections.map((section) => (
        <FactSection key={section.id} section={section} />
      ))}
      {!roundup && others}
      <Onward sources={outline.sources} />
    </>
  );
}
