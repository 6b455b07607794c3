import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json';
import { unexplained } from '../../scripts/package/lint.ts';

const DOCUMENT = `
| warning | file | why |
| --- | --- | --- |
| \`UNSAFE\` | \`assets/*.js\` | a library |
`;
const warning = (file: string, code = 'UNSAFE') => ({ code, file, message: 'not safe' });

describe('What the linter finds in the Firefox package', () => {
  it('is nothing where every warning is explained', () => {
    expect(unexplained({ errors: [], warnings: [warning('assets/a-1_2.js')] }, DOCUMENT)).toEqual([]);
  });

  it('is told where a warning is not explained, or stands in another file', () => {
    const warnings = [warning('assets/a.js'), warning('assets/a.js', 'OTHER'), warning('content.js')];
    expect(unexplained({ errors: [], warnings }, DOCUMENT)).toEqual([
      'Unexplained warning in assets/a.js: OTHER, not safe',
      'Unexplained warning in content.js: UNSAFE, not safe',
    ]);
  });

  it('is told where it is an error, explained or not', () => {
    const linted = { errors: [warning('assets/a.js')], warnings: [warning('assets/a.js')] };
    expect(unexplained(linted, DOCUMENT)).toEqual(['Error in assets/a.js: UNSAFE, not safe']);
  });

  it('is told where an explanation has outlived its warning', () => {
    expect(unexplained({ errors: [], warnings: [] }, DOCUMENT)).toEqual([
      'docs/reviewers.md explains UNSAFE in assets/*.js, which is not there.',
    ]);
  });
});

describe('The document for reviewers', () => {
  it.each([...manifest.permissions, ...manifest.optional_host_permissions])(
    'says why %s is asked for',
    (permission) => {
      const rows = readFileSync('docs/reviewers.md', 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('|'));
      expect(rows.filter((row) => row.includes(`\`${permission}\``))).toHaveLength(1);
    },
  );
});
