import { describe, expect, it } from 'vitest';
import { madeUpPage, madeUpSite } from '../made-up.ts';
import { checkLinks } from './links.ts';

const messages = (body: string, head = ''): string[] =>
  checkLinks(
    madeUpSite({
      'index.html': madeUpPage(body, { head }),
      'teman/index.html': madeUpPage('<h2 id="å">Å</h2>', { url: '/teman/' }),
      'data/poster.csv': 'id',
    }),
  ).map(({ message }) => message);

describe('checkLinks', () => {
  it.each([
    '/teman/',
    'teman/',
    '/teman/?a=b',
    '/teman/#å',
    '/teman/#%C3%A5',
    '#innehall',
    '/data/poster.csv',
    'https://atlas.example/teman/',
    'https://annan.example/sida',
    'mailto:a@b.example',
  ])('lets %s through', (href) => {
    expect(messages(`<a href="${href}">x</a>`)).toEqual([]);
  });

  it.each([
    ['/borta/', 'leder till en fil som inte finns'],
    ['https://atlas.example/borta/', 'leder till en fil som inte finns'],
    ['/teman', 'saknar snedstreck'],
    ['/teman/index.html', 'slutar på index.html'],
    ['/teman/#borta', 'pekar på ett id som inte finns'],
    ['#borta', 'pekar på ett id som inte finns'],
    ['#', 'leder ingenstans'],
    ['javascript:alert(1)', 'har ett slag'],
    ['https://', 'är ingen adress'],
  ])('reports %s', (href, reason) => {
    expect(messages(`<a href="${href}">x</a>`)).toEqual([expect.stringContaining(reason)]);
  });

  it('lets a reader out to an original that is only served over http', () => {
    expect(messages('<a href="http://annan.example/">x</a>')).toEqual([]);
  });

  it('keeps forms and link elements on the site', () => {
    const form = '<form action="https://annan.example/sok"></form>';
    expect(messages(form, '<link rel="alternate" href="/feed.xml">')).toEqual([
      expect.stringContaining('leder till en fil som inte finns'),
      expect.stringContaining('utan att vara en vanlig länk'),
    ]);
  });
});
