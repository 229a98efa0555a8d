const grunder = [
  '<script>window.__korde=1</script>',
  '<img src=x onerror="window.__korde=1">',
  '"><svg onload=window.__korde=1>',
  "javascript:window.__korde=1//'",
  '</ol><iframe srcdoc="<script>parent.__korde=1</script>">',
  '<a href="javascript:window.__korde=1">mobila</a>',
  '${window.__korde=1}',
  '{{constructor.constructor("window.__korde=1")()}}',
  '<mark>mobila</mark> team',
  '<style>*{display:none}</style>',
  '&lt;b&gt; &amp; &#x3c;script&#x3e;',
  '../../../etc/passwd',
  "' OR 1=1 --",
  '__proto__ constructor toString hasOwnProperty',
  '?q=x&exakt=1#fragment',
  '%00%3Cscript%3E %E5 %',
  '\\u0000\\x3c \\ \\\\ /',
  '(((((.*)+)+)+)$ [a-z]{1,} ^$ |',
  '"mobila team" -sip +vård tema:x *',
  '= + - @SUM(A1) \t;,"',
];
const styrtecken = [
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u0085',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\u00ad',
  '\r\n',
  '\u200b',
];
const riktning = ['\u202e', '\u202d', '\u2066', '\u2067', '\u200f', '\u061c'];
const halva = ['\ud800', '\udfff', '\udc00\ud800', 'a\ud83d', '\ude00b'];
const skrifter = [
  'שלום עולם',
  'مرحبا بالعالم',
  '移动团队',
  'ทีมเคลื่อนที่',
  '🚑👩‍⚕️🇸🇪',
  'z̸̡͎a̷l̴g̶o̷',
  'ﷺ',
  'İıſß',
  'ﬁ ½ ² ①',
  '\u0301\u0301\u0301',
];
const langa = ['a', 'å', '<b>', 'mobila ', '\u202e', '🚑', '(', '%', 'vårdvårdvård', '\u0000'].map((bit) =>
  bit.repeat(Math.ceil(10_000 / bit.length)),
);

const alla = [
  ...grunder,
  ...grunder.map((text) => `mobila ${text} team`),
  ...grunder.map((text) => text.toUpperCase()),
  ...grunder.map((text) => encodeURIComponent(text)),
  ...styrtecken.flatMap((tecken) => [tecken, `mobila${tecken}team`, `${tecken}<script>window.__korde=1</script>`]),
  ...riktning.flatMap((tecken) => [
    tecken,
    `${tecken}mobila team`,
    `team${tecken}<img src=x onerror=window.__korde=1>`,
  ]),
  ...halva.flatMap((tecken) => [tecken, `mobila ${tecken} team`, `${tecken}<script>`]),
  ...skrifter.flatMap((text) => [text, `${text} team`]),
  ...langa,
  ...langa.map((text) => `<script>${text}`),
  ...grunder.slice(0, 7).map((text) => [...text].reverse().join('')),
];
const ytterligare = grunder.map((text) => `\u202e${text}\ud800`);
/** 200 strings that must be shown as text, run nothing and break nothing. */
export const fientligaFragor: readonly string[] = [...new Set([...alla, ...ytterligare])].slice(0, 200);
