import type { Rule } from '../rule.ts';

/** What is wrong with a content security policy, in words; empty when nothing is. */
function faultsOf(policy: string): string[] {
  const directives = policy.split(';').map((part) => part.trim().split(/\s+/));
  const sources = directives.flatMap(([, ...rest]) => rest);
  const base = directives.find(([name]) => name === 'default-src');
  return [
    ...(base?.length === 2 && base[1] === "'self'" ? [] : ["har inte default-src 'self'"]),
    ...sources.filter((one) => /^'unsafe-(inline|eval|hashes)'$/.test(one)).map((one) => `tillåter ${one}`),
    ...sources
      .filter((one) => /^(\*|https?:|.+\..+)/.test(one) && !one.startsWith("'"))
      .map((one) => `släpper in ${one}`),
  ];
}

/** Every page carries a content security policy that lets in nothing but the site itself. */
export const checkCsp: Rule = ({ pages }) =>
  pages.flatMap(({ path, policies }) =>
    policies.length === 0
      ? [{ path, line: null, message: 'Sidan saknar säkerhetspolicy (CSP).', tip: 'Gör sidan med layouten Sida.' }]
      : policies.flatMap(faultsOf).map((fault) => ({
          path,
          line: null,
          message: `Säkerhetspolicyn ${fault}.`,
          tip: 'Rätta security.csp i astro.config.mjs.',
        })),
  );
