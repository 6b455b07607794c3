import type { Article } from '../model/article.ts';
import type { Source } from '../model/brief.ts';
import { partialDate } from './dates.ts';
import type { Line, Outline, Section, SourceOutline, WorkOutline } from './outline.ts';
import { say, type Words } from './words.ts';

export interface MarkdownOptions {
  /** Whether spoilers are written too. */
  spoilers: boolean;
  /** Where a source work can be found. */
  links(source: Source): { name: string; url: string }[];
}

/** Makes text stand for itself: every character that Markdown or HTML reads as a sign is escaped. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>~|#&]/g, '\\$&')
    .replace(/^([-+]|\d+(?=[.)]))/, '\\$1');
}

function link(text: string, url: string): string {
  const address = url.replace(/[\s<>()\\]/g, (sign) =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  );
  return /^https?:\/\//i.test(url) ? `[${plain(text)}](${address})` : plain(text);
}

function listed({ text, note }: Line): string {
  return note === '' ? plain(text) : `${plain(text)} (${plain(note)})`;
}

function fate({ title, status, by, seasons }: WorkOutline): string {
  const facts = [status, by, seasons].filter((line) => line !== null).map(({ text }) => plain(text));
  return `- **${plain(title.text)}**: ${facts.join(', ')}`;
}

function factLines({ label, lines }: Section): string[] {
  const [only, ...more] = lines;
  if (only !== undefined && more.length === 0) return [`- **${plain(label)}:** ${listed(only)}`];
  return [`- **${plain(label)}:**`, ...lines.map((line) => `  - ${listed(line)}`)];
}

function sourceLine({ title, told, source }: SourceOutline, options: MarkdownOptions): string {
  const what = [title && `*${plain(title.text)}*`, plain(told.map(({ text }) => text).join(''))];
  const where = options.links(source).map(({ name, url }) => link(name, url));
  return `- ${what.filter(Boolean).join(', ')}${where.length > 0 ? `: ${where.join(', ')}` : ''}`;
}

function credit({ headline, url, site, published }: Article, words: Words): string {
  const date = published === null ? null : partialDate(published, words.language);
  return [link(headline === '' ? url : headline, url), site, date]
    .filter((part) => part !== null && part !== '')
    .map((part, index) => (index === 0 ? part : plain(part ?? '')))
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
  const news = [verdict === '' ? '' : `**${plain(verdict)}**`, plain(reported)].filter((part) => part !== '');
  const blocks = [
    `# ${plain(outline.lead?.title.text ?? outline.headline)}`,
    news.join('. '),
    outline.summary
      .filter(shown)
      .map(({ text }) => `> ${plain(text)}`)
      .join('\n>\n'),
    sections.flatMap(factLines).join('\n'),
    outline.others.length === 0
      ? ''
      : `## ${plain(say(words, outline.lead === null ? 'sectionFates' : 'sectionOthers'))}\n\n${outline.others.map(fate).join('\n')}`,
    outline.sources.length === 0
      ? ''
      : `## ${plain(say(words, 'sectionOnward'))}\n\n${outline.sources.map((source) => sourceLine(source, options)).join('\n')}`,
    credit(article, words),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
