import type { Line, Outline, SourceOutline, WorkOutline } from './outline.ts';
import { say, type Words } from './words.ts';

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function listed({ text, note }: Line): string {
  return `  ${oneLine(note === '' ? text : `${text}, ${note}`)}`;
}

function fate({ title, status, by, seasons }: WorkOutline): string {
  const facts = [status, by, seasons].filter((line) => line !== null).map(({ text }) => text);
  return `  ${oneLine(`${title.text}: ${facts.join(', ')}`)}`;
}

function made({ title, told }: SourceOutline): string {
  const parts = [title?.text ?? '', told.map(({ text }) => text).join('')];
  return `  ${oneLine(parts.filter((part) => part !== '').join(', '))}`;
}

/** A brief as lines of text for a terminal, spoilers and all. */
export function plainText(outline: Outline, words: Words): string {
  const { lead, headline, verdict, reported, summary, sections, others, sources } = outline;
  const block = (label: string, lines: string[]) => (lines.length === 0 ? [] : ['', label, ...lines]);
  return [
    oneLine(lead?.title.text ?? headline),
    ...[verdict, reported].map((told) => told.map(({ text }) => text).join('')).filter((text) => text !== ''),
    ...block(say(words, 'sectionSummary'), summary.map(listed)),
    ...sections.flatMap(({ label, lines }) => block(label, lines.map(listed))),
    ...block(say(words, lead === null ? 'sectionFates' : 'sectionOthers'), others.map(fate)),
    ...block(say(words, 'sectionOnward'), sources.map(made)),
    '',
  ].join('\n');
}
