import { filtyper, huvuden, lagring, oppna } from './typer.ts';

/**
 * `.htaccess` for Apache, in the site's own folder. Needs `AllowOverride FileInfo Indexes`; of the modules only
 * `mod_headers`, `mod_deflate` and `mod_setenvif` may be missing.
 * @param bas the path that the site lies under
 */
export function toHtaccess(bas: string): string {
  const texts = filtyper.filter(({ text }) => text);
  return [
    '# Skriven av bygget. Apache läser den i webbplatsens mapp.',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${bas}404.html`,
    'AddDefaultCharset off',
    ...filtyper.map(({ andelse, mediatyp }) => `AddType ${mediatyp} ${andelse}`),
    ...texts.map(({ andelse }) => `AddCharset utf-8 ${andelse}`),
    '<IfModule mod_headers.c>',
    ...huvuden.map(([namn, varde]) => `  Header always set ${namn} "${varde}"`),
    '  <IfModule mod_setenvif.c>',
    `    SetEnvIf Request_URI "^${bas}filer/" filer`,
    ...oppna.map((mapp) => `    SetEnvIf Request_URI "^${bas}${mapp}/" oppna`),
    '  </IfModule>',
    `  Header set Cache-Control "${lagring.annat}"`,
    `  Header set Cache-Control "${lagring.filer}" env=filer`,
    '  Header set Access-Control-Allow-Origin "*" env=oppna',
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    `  AddOutputFilterByType DEFLATE ${[...new Set(texts.map(({ mediatyp }) => mediatyp))].join(' ')}`,
    '</IfModule>',
    '',
  ].join('\n');
}
