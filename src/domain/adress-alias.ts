/**
 * Gives the keys that a page once had in its address their present names, so that old links still show what they did.
 * @param alias one rule an item: `nu>malbild:nu-` = the value of `nu` goes to `malbild` with `nu-` before it;
 * `visa>` = `visa` is no longer asked for
 * @returns the query, or `null` where nothing is old
 */
export function renameAdress(search: string, alias: string): string | null {
  const params = new URLSearchParams(search);
  const regler = alias
    .split(' ')
    .map((one) => /^([^>]+)>([^:]*):?(.*)$/.exec(one))
    .filter((one) => one !== null && params.has(one[1]!));
  if (regler.length === 0) return null;
  for (const regel of regler) {
    const [, fran = '', till = '', prefix = ''] = regel ?? [];
    const varde = params.get(fran);
    params.delete(fran);
    if (till && varde && !params.has(till)) params.set(till, prefix + varde);
  }
  const query = params.toString();
  return query ? `?${query}` : '';
}
