import { describe, expect, it } from 'vitest';
import { madeUpPage, madeUpSite } from '../made-up.ts';
import { checkStatementHooks } from './statement-hooks.ts';

const good = '<p data-kalla="k">A</p>';
const data = {
  'data/kallor.json': [{ id: 'k' }],
  'data/poster.json': [{ id: 'a/p', utgava: '1', region: 'a', kalla: { id: 'k' } }],
  'data/temamatris.json': {
    celler: [
      { utgava: '1', region: 'a', tema: 't', svar: 'uttryckligt', poster: ['a/p'], handelser: [], kallor: ['k'] },
      { utgava: '1', region: 'b', tema: 't', svar: 'ej-namnt', poster: [], handelser: [], kallor: [] },
    ],
  },
};
const site = (changed: Record<string, string> = {}) =>
  madeUpSite({
    ...data,
    'regioner/a/index.html': madeUpPage(good),
    'exempel/a/p/index.html': madeUpPage(good),
    'teman/t/index.html': madeUpPage(good),
    'teman/t/a/index.html': madeUpPage(good),
    'teman/t/b/index.html': madeUpPage('<p data-kalla="ingen">B</p>'),
    'teman/index.html': madeUpPage(),
    ...changed,
  });

describe('checkStatementHooks', () => {
  it('lets pages through that name their source, and pages without posts that name none', () => {
    expect(checkStatementHooks(site())).toEqual([]);
  });

  it('lets a statement rest on an event', () => {
    const page = madeUpPage('<p data-kalla="a/h-beslut">A</p>');
    const handelser = '[{ "id": "a/h-beslut" }]';
    expect(checkStatementHooks(site({ 'utveckling/index.html': page, 'data/handelser.json': handelser }))).toEqual([]);
  });

  it.each(['regioner/a', 'exempel/a/p', 'teman/t', 'teman/t/a'])('reports %s when it names no source', (path) => {
    expect(checkStatementHooks(site({ [`${path}/index.html`]: madeUpPage('<p data-kalla="ingen">A</p>') }))).toEqual([
      expect.objectContaining({ path: `${path}/index.html` }),
    ]);
  });

  it.each(['borta', '', 'a/h-okand'])('reports data-kalla="%s" anywhere on the site', (value) => {
    const page = madeUpPage(`<p data-kalla="${value}">A</p>`);
    expect(checkStatementHooks(site({ 'om/index.html': page }))).toHaveLength(1);
  });

  it('reports a page that data have but the build has not', () => {
    expect(checkStatementHooks(madeUpSite({ 'data/poster.json': data['data/poster.json'] }))).toHaveLength(2);
  });
});
