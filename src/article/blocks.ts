import type { Mark } from '../model/article.ts';
import { UNREAD } from './survey.ts';
import { withoutUnseen } from './whitespace.ts';

export type BlockMark = Omit<Mark, 'in'>;

/** A stretch of text that stands by itself on the page: a paragraph, a heading, a list's item, a table's row. */
export interface Block {
  /** The nearest block-level element around the text, in the page itself. */
  element: Element;
  kind: 'paragraph' | 'heading' | 'item' | 'row';
  /** White space as a reader sees it; a single line break stays one. Never empty. */
  text: string;
  /** UTF-16 offsets into `text`. */
  marks: BlockMark[];
  /** UTF-16 units of the text that are links. */
  linked: number;
  /** The page's text nodes that it was read from. */
  nodes: Text[];
}

const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RB RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const HEADING = /^H[1-6]$/;
const LONGEST_BOLD_HEADING = 120;
const EMPHASIS = new Set(['EM', 'I', 'CITE', 'DFN']);
/** Controls and things that are played: their text is for the hand or for machines. */
const WORDLESS = new Set([
  ...UNREAD,
  ...'BUTTON SELECT OPTION INPUT IFRAME OBJECT EMBED AUDIO VIDEO CANVAS METER PROGRESS DATALIST RP HEAD'.split(
    ' ',
  ),
]);

/** Whether the element belongs to the line it stands in. A custom element does, unless it holds blocks itself. */
function isInline(element: Element): boolean {
  if (INLINE.has(element.nodeName)) return true;
  if (!element.localName.includes('-')) return false;
  return element.querySelector('p, div, ul, ol, section, h2, h3, table, blockquote') === null;
}

const isSet = (element: Element): boolean =>
  EMPHASIS.has(element.nodeName) ||
  /font-style:\s*(?:italic|oblique)/.test(element.getAttribute('style') ?? '');

/** Text that needs folding: most is printable Latin and single spaces, and does not. */
const UNEVEN = /[^ -~¡-¬®-ſ‘’“”–—…]| {2}/;

/** Collects one block's text and marks, white space folded as it comes. */
class Line {
  text = '';
  linked = 0;
  readonly marks: BlockMark[] = [];
  readonly nodes: Text[] = [];

  addNode(node: Text, inLink: boolean): void {
    this.nodes.push(node);
    this.add(node.data, inLink);
  }

  add(data: string, inLink: boolean): void {
    let piece = UNEVEN.test(data) ? withoutUnseen(data).replace(/\s+/g, ' ') : data;
    if (this.text === '' || /\s$/.test(this.text)) piece = piece.trimStart();
    this.text += piece;
    if (inLink) this.linked += piece.trim().length;
  }

  /** A line break; true where it is the second in a row, which ends a paragraph. */
  break(): boolean {
    if (/\n$/.test(this.text)) return true;
    this.text = this.text === '' ? '' : `${this.text.trimEnd()}\n`;
    return false;
  }
}

/** Marks without the white space at their ends and beyond the text's own end; empty ones are gone. */
function tidyMarks(marks: BlockMark[], text: string): BlockMark[] {
  return marks
    .map(({ start, end, kind }) => {
      const inside = text.slice(start, Math.min(end, text.length));
      const from = start + (inside.length - inside.trimStart().length);
      return { start: from, end: from + inside.trim().length, kind };
    })
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A line set in bold from end to end that does not close like a sentence: many explainers set their headings so. */
function isBoldLine(element: Element, text: string, nodes: Text[]): boolean {
  if (text.length > LONGEST_BOLD_HEADING || /[.,;:]["”’]?$/.test(text) || text.includes('\n')) return false;
  return nodes.every((node) => {
    const bold = node.parentElement?.closest('b, strong');
    return node.data.trim() === '' || (bold && bold !== element && element.contains(bold));
  });
}

function kindOf(element: Element, text: string, nodes: Text[]): Block['kind'] {
  if (HEADING.test(element.nodeName) || element.closest('h1, h2, h3, h4, h5, h6')) return 'heading';
  if (element.nodeName === 'LI' || element.nodeName === 'DT' || element.nodeName === 'DD') return 'item';
  if (element.nodeName === 'TR') return 'row';
  return isBoldLine(element, text, nodes) ? 'heading' : 'paragraph';
}

/**
 * The blocks under `root`, in the page's order. `enter` says of each element whether to read it; what it leaves out is
 * not read at all. Only reads; safe on a live page.
 */
export function readBlocks(root: Element, enter: (element: Element) => boolean): Block[] {
  const blocks: Block[] = [];
  let line = new Line();

  /** Links and italics that are open where the walk stands: an em may hold two paragraphs. */
  const open: { kind: BlockMark['kind']; start: number }[] = [];

  const flush = (element: Element): void => {
    for (const mark of open) {
      line.marks.push({ start: mark.start, end: line.text.length, kind: mark.kind });
      mark.start = 0;
    }
    const text = line.text.trimEnd();
    if (text !== '') {
      blocks.push({
        element,
        kind: kindOf(element, text, line.nodes),
        text,
        marks: tidyMarks(line.marks, text),
        linked: line.linked,
        nodes: line.nodes,
      });
    }
    line = new Line();
  };

  const walk = (parent: Element, block: Element, inLink: boolean): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) line.addNode(node as Text, inLink);
      else if (node.nodeType === 1) visit(node as Element, block, inLink);
    }
  };

  const visitInline = (element: Element, block: Element, inLink: boolean): void => {
    const link = element.nodeName === 'A' && element.hasAttribute('href');
    const before = open.length;
    if (link) open.push({ kind: 'link', start: line.text.length });
    if (isSet(element)) open.push({ kind: 'emphasis', start: line.text.length });
    // The browser draws the quotation marks of <q> by style: they are in no text node.
    if (element.nodeName === 'Q') line.add('“', inLink);
    walk(element, block, inLink || link);
    if (element.nodeName === 'Q') line.add('”', inLink);
    for (const { kind, start } of open.splice(before))
      line.marks.push({ start, end: line.text.length, kind });
  };

  const visit = (element: Element, block: Element, inLink: boolean): void => {
    const name = element.nodeName;
    if (name === 'BR') {
      if (line.break()) flush(block);
      return;
    }
    if (WORDLESS.has(name) || !enter(element)) return;
    if (isInline(element)) {
      visitInline(element, block, inLink);
      return;
    }
    if (name === 'TD' || name === 'TH') {
      line.break();
      walk(element, block, inLink);
      return;
    }
    flush(block);
    walk(element, element, inLink);
    flush(element);
  };

  walk(root, root, false);
  flush(root);
  return blocks;
}
