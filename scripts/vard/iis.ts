import { filtyper, huvuden, innehallstyp, lagring, oppna } from './typer.ts';

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
const attributes = (pairs: Readonly<Record<string, string>>): string =>
  Object.entries(pairs)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
const header = (name: string, value: string): string => `<add${attributes({ name, value })}/>`;

/**
 * `web.config` for IIS, in the site's own folder. A type or a header that the server has already is taken away first:
 * IIS answers 500 to one that is said twice.
 * @param bas the path that the site lies under
 */
export const toWebConfig = (bas: string): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!-- Skriven av bygget. IIS läser den i webbplatsens mapp. -->',
    '<configuration>',
    '  <system.webServer>',
    '    <defaultDocument enabled="true"><files><clear/><add value="index.html"/></files></defaultDocument>',
    '    <directoryBrowse enabled="false"/>',
    '    <urlCompression doStaticCompression="true"/>',
    '    <httpErrors errorMode="Custom" existingResponse="Auto">',
    '      <remove statusCode="404"/>',
    `      <error${attributes({ statusCode: '404', path: `${bas}404.html`, responseMode: 'ExecuteURL' })}/>`,
    '    </httpErrors>',
    '    <staticContent>',
    ...filtyper.flatMap((typ) => [
      `      <remove${attributes({ fileExtension: typ.andelse })}/>`,
      `      <mimeMap${attributes({ fileExtension: typ.andelse, mimeType: innehallstyp(typ) })}/>`,
    ]),
    '    </staticContent>',
    '    <httpProtocol>',
    '      <customHeaders>',
    ...[...huvuden, ['Cache-Control', lagring.annat] as const].flatMap(([name, value]) => [
      `        <remove${attributes({ name })}/>`,
      `        ${header(name, value)}`,
    ]),
    '      </customHeaders>',
    '    </httpProtocol>',
    '  </system.webServer>',
    ...[
      ...oppna.map((path) => [path, header('Access-Control-Allow-Origin', '*')] as const),
      ['filer', `<remove name="Cache-Control"/>${header('Cache-Control', lagring.filer)}`] as const,
    ].map(
      ([path, change]) =>
        `  <location path="${path}"><system.webServer><httpProtocol><customHeaders>${change}</customHeaders></httpProtocol></system.webServer></location>`,
    ),
    '</configuration>',
    '',
  ].join('\n');
