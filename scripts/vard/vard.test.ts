import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { toHtaccess } from './apache.ts';
import { toWebConfig } from './iis.ts';
import { toNginx } from './nginx.ts';
import { filtyper, filtypOf, huvuden, innehallstyp } from './typer.ts';

test('no ending stands twice, and text says that it is UTF-8', () => {
  expect(new Set(filtyper.map(({ andelse }) => andelse)).size).toBe(filtyper.length);
  expect(innehallstyp(filtypOf('data/poster.csv')!)).toBe('text/csv; charset=utf-8');
  expect(innehallstyp(filtypOf('delning/A.PNG')!)).toBe('image/png');
  expect(filtypOf('a.exe')).toBeUndefined();
});

test.each([
  ['.htaccess', toHtaccess('/atlas/')],
  ['web.config', toWebConfig('/atlas/')],
  ['nginx.conf', toNginx('/atlas/', '/srv', 80)],
])('%s knows every type and header, and where the page for what is missing lies', (_name, text) => {
  for (const { mediatyp, andelse } of filtyper) {
    expect(text).toContain(mediatyp);
    expect(text).toMatch(new RegExp(`\\b${andelse.slice(1)}\\b`));
  }
  for (const [namn] of huvuden) expect(text).toContain(namn);
  expect(text).toContain('/atlas/404.html');
});

test('web.config is well-formed, and takes away each type and header before it sets it', () => {
  const xml = new DOMParser().parseFromString(toWebConfig('/'), 'text/xml');
  const names = (tag: string, key: string) =>
    [...xml.getElementsByTagName(tag)].flatMap((one) => one.getAttribute(key) ?? []);
  expect(names('mimeMap', 'fileExtension')).toEqual(filtyper.map(({ andelse }) => andelse));
  expect(names('remove', 'fileExtension')).toEqual(filtyper.map(({ andelse }) => andelse));
  const header = xml.getElementsByTagName('add').item(1);
  expect(header?.getAttribute('value')).toBe("frame-ancestors 'none'");
});

test('the blocks of nginx close, and each that sets a header sets them all', () => {
  const text = toNginx('/', '/srv', 80);
  expect(text.split('{').length).toBe(text.split('}').length);
  for (const part of text.split(/\blocation /).filter((one) => one.includes('add_header')))
    for (const [namn] of huvuden) expect(part).toContain(namn);
});

test('nginx listens to IPv4 alone where it is told to', () => {
  expect(toNginx('/', '/srv', 80)).toContain('listen [::]:80;');
  expect(toNginx('/', '/srv', 80, false)).not.toContain('[::]');
});
