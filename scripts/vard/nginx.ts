import { filtyper, huvuden, lagring, oppna } from './typer.ts';

/** One block of settings, its lines further in. */
const block = (head: string, lines: readonly string[]): string[] => [
  `${head} {`,
  ...lines.map((line) => `  ${line}`),
  '}',
];

/**
 * A whole `nginx.conf` that serves the site alone. Headers of an outer block do not hold in one that sets its own, so
 * each block says all of them.
 * @param bas the path that the site lies under
 * @param ipv6 `false` where the machine may lack it: nginx does not start on an address of a kind that is not there
 * @param root the folder that stands for the host's root; the site lies in `root` + `bas`
 */
export function toNginx(bas: string, root: string, port: number, ipv6 = true): string {
  const byType = Map.groupBy(filtyper, ({ mediatyp }) => mediatyp);
  const types = [...byType].map(([typ, list]) => `${typ} ${list.map(({ andelse }) => andelse.slice(1)).join(' ')};`);
  const texts = [...new Set(filtyper.filter(({ text }) => text).map(({ mediatyp }) => mediatyp))];
  const headers = (cache: string, ...more: string[]): string[] =>
    [...huvuden.map(([namn, varde]) => `${namn} "${varde}"`), `Cache-Control "${cache}"`, ...more].map(
      (one) => `add_header ${one} always;`,
    );
  const server = [
    `listen ${port};`,
    ...(ipv6 ? [`listen [::]:${port};`] : []),
    `root ${root};`,
    'index index.html;',
    // A redirect to the folder keeps the host and port that the reader asked for.
    'absolute_redirect off;',
    `error_page 404 ${bas}404.html;`,
    `charset utf-8;`,
    `charset_types ${texts.filter((typ) => typ !== 'text/html').join(' ')};`,
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${texts.filter((typ) => typ !== 'text/html').join(' ')};`,
    ...headers(lagring.annat),
    ...block(`location ${bas}filer/`, headers(lagring.filer)),
    ...oppna.flatMap((mapp) =>
      block(`location ${bas}${mapp}/`, headers(lagring.annat, 'Access-Control-Allow-Origin "*"')),
    ),
    ...block('location ~ /\\.(?!well-known/)|/web\\.config$', ['return 404;']),
  ];
  return [
    '# Skriven av "npm run vard:nginx".',
    'worker_processes auto;',
    'pid /tmp/nginx.pid;',
    ...block('events', []),
    ...block('http', [
      ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path /tmp/nginx-${name};`),
      'server_tokens off;',
      'sendfile on;',
      'default_type application/octet-stream;',
      ...block('types', types),
      ...block('server', server),
    ]),
    '',
  ].join('\n');
}
