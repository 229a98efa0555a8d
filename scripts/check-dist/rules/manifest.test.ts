import { describe, expect, it } from 'vitest';
import { madeUpPng, madeUpSite } from '../made-up.ts';
import { checkManifest } from './manifest.ts';

const icons = [
  { src: '/192.png', sizes: '192x192' },
  { src: '/512.png', sizes: '512x512' },
  { src: '/mask.png', sizes: '512x512', purpose: 'maskable' },
];
const whole = {
  name: 'Atlas',
  short_name: 'Atlas',
  lang: 'sv',
  start_url: '/',
  background_color: '#ffffff',
  theme_color: '#000000',
  icons,
};
const files = { '192.png': madeUpPng(192, 192), '512.png': madeUpPng(512, 512), 'mask.png': madeUpPng(512, 512) };
const check = (manifest: unknown, more: Record<string, unknown> = {}) =>
  checkManifest(madeUpSite({ ...files, ...more, 'manifest.webmanifest': manifest })).map(({ message }) => message);

describe('checkManifest', () => {
  it('lets a whole manifest through', () => expect(check(whole)).toEqual([]));
  it('reports a manifest that is not there, or lacks a name', () => {
    expect(checkManifest(madeUpSite({}))).toHaveLength(1);
    expect(check({ ...whole, name: undefined })).toEqual([expect.stringContaining('inte helt')]);
  });
  it('reports an icon that is not there', () => {
    expect(check({ ...whole, icons: [...icons, { src: '/borta.svg', sizes: 'any' }] })).toEqual([
      'Ikonen "/borta.svg" finns inte i bygget.',
    ]);
  });
  it('reports an icon of another size than it says', () => {
    expect(check(whole, { '192.png': madeUpPng(48, 48) })).toEqual(['Ikonen "/192.png" är inte 192x192.']);
  });
  it('asks for an icon that may be cut', () => {
    expect(check({ ...whole, icons: icons.slice(0, 2) })).toEqual([expect.stringContaining('maskable')]);
  });
});
