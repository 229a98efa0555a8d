import { describe, expect, it } from 'vitest';
import { madeUpPage, madeUpSite, madeUpStart } from '../made-up.ts';
import { checkMeta } from './meta.ts';

const messages = (body: string, head = '') => checkMeta(madeUpStart(body, { head })).map(({ message }) => message);

describe('checkMeta', () => {
  it('lets through what the layout writes', () => {
    const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <meta name="theme-color" content="#fff" media="(prefers-color-scheme: light)">
      <meta name="theme-color" content="#000" media="(prefers-color-scheme: dark)">
      <meta property="og:image:alt" content="A"><meta name="twitter:card" content="summary">
      <script type="application/ld+json">{}</script>`;
    expect(messages('', head)).toEqual([]);
  });

  it.each([
    '<meta http-equiv=refresh content="0;url=https://annan.example/">',
    '<p><meta http-equiv="Refresh" content="0;url=/a/"></p>',
    '<svg><desc><meta http-equiv=" refresh " content=0></desc></svg>',
    '<noscript><meta http-equiv=refresh content=0></noscript>',
  ])('reports that %s sends the reader away, wherever it stands', (markup) => {
    const refresh = 'Sidan skickar läsaren vidare (<meta http-equiv=refresh>).';
    expect(messages(markup)).toEqual([refresh]);
  });

  it('reports a refresh in the head', () => {
    expect(messages('', '<meta http-equiv=refresh content=0>')).toHaveLength(1);
  });

  it.each([
    ['<meta name="referrer" content="unsafe-url">', '<meta name=referrer> får inte stå på en sida.'],
    ['<meta http-equiv="set-cookie" content="a=b">', '<meta http-equiv=set-cookie> får inte stå på en sida.'],
    ['<meta content="a">', '<meta> utan namn får inte stå på en sida.'],
    ['<meta name="description" content="En till.">', '<meta name=description> står mer än en gång.'],
  ])('reports %s in the head', (head, message) => {
    expect(messages('', head)).toEqual([message]);
  });

  it('reports a known one in the body', () => {
    expect(messages('<meta name="robots" content="noindex">')).toEqual(['<meta name=robots> står utanför <head>.']);
  });

  it.each(['<script src="/filer/a.js"></script>', '<style>p { color: red }</style>'])(
    'reports %s before the policy, which does not hold for it',
    (early) => {
      const page = madeUpPage().replace('<meta http-equiv', `${early}<meta http-equiv`);
      expect(checkMeta(madeUpSite({ 'index.html': page }))).toHaveLength(1);
    },
  );
});
