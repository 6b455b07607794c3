import type { Article } from '../model/article.ts';
import type { Source } from '../model/brief.ts';
import { markdownLink, markdownText } from '../text/markdown.ts';
import { partialDate } from './dates.ts';
import type { Line, Outline, Section, SourceOutline, WorkOutline } from './outline.ts';
import { say, type Words } from './words.ts';

export interface MarkdownOptions {
  /** Whether spoilers are written too. */
  spoilers: boolean;
  /** Where a source work can be found. */
  links(source: Source): { name: string; url: string }[];
}

function listed({ text, note }: Line): string {
  return note === '' ? markdownText(text) : `${markdownText(text)} (${markdownText(note)})`;
}

function fate({ title, status, by, seasons }: WorkOutline): string {
  const facts = [status, by, seasons].filter((line) => line !== null).map(({ text }) => markdownText(text));
  return `- **${markdownText(title.text)}**: ${facts.join(', ')}`;
}

function factLines({ label, lines }: Section): string[] {
  const [only, ...more] = lines;
  if (only !== undefined && more.length === 0) return [`- **${markdownText(label)}:** ${listed(only)}`];
  return [`- **${markdownText(label)}:**`, ...lines.map((line) => `  - ${listed(line)}`)];
}

function sourceLine({ title, told, source }: SourceOutline, options: MarkdownOptions): string {
  const what = [
    title && `*${markdownText(title.text)}*`,
    markdownText(told.map(({ text }) => text).join('')),
  ];
  const where = options.links(source).map(({ name, url }) => markdownLink(name, url));
  return `- ${what.filter(Boolean).join(', ')}${where.length > 0 ? `: ${where.join(', ')}` : ''}`;
}

function credit({ headline, url, site, published }: Article, words: Words): string {
  const date = published === null ? null : partialDate(published, words.language);
  return [markdownLink(headline === '' ? url : headline, url), site, date]
    .filter((part) => part !== null && part !== '')
    .map((part, index) => (index === 0 ? part : markdownText(part ?? '')))
    .join(', ');
}

/** A brief as Markdown, for notes and messages: what the popup shows, less what it veils. */
export function markdown(article: Article, outline: Outline, words: Words, options: MarkdownOptions): string {
  const shown = (line: Line) => options.spoilers || !line.spoiler;
  const sections = outline.sections
    .map((section) => ({ ...section, lines: section.lines.filter(shown) }))
    .filter(({ lines }) => lines.length > 0);
  const verdict = outline.verdict.map(({ text }) => text).join('');
  const reported = outline.reported.map(({ text }) => text).join('');
  const news = [verdict === '' ? '' : `**${markdownText(verdict)}**`, markdownText(reported)].filter(
    (part) => part !== '',
  );
  const blocks = [
    `# ${markdownText(outline.lead?.title.text ?? outline.headline)}`,
    news.join('. '),
    outline.summary
      .filter(shown)
      .map(({ text }) => `> ${markdownText(text)}`)
      .join('\n>\n'),
    sections.flatMap(factLines).join('\n'),
    outline.others.length === 0
      ? ''
      : `## ${markdownText(say(words, outline.lead === null ? 'sectionFates' : 'sectionOthers'))}\n\n${outline.others.map(fate).join('\n')}`,
    outline.sources.length === 0
      ? ''
      : `## ${markdownText(say(words, 'sectionOnward'))}\n\n${outline.sources.map((source) => sourceLine(source, options)).join('\n')}`,
    credit(article, words),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
