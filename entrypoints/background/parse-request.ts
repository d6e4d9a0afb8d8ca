import * as z from 'zod/mini';
import type { AnyRequest } from '../../utils/messages';
import { Place } from '../../utils/place';

const fromPage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('page-index'), site: z.string().check(z.maxLength(40)) }),
]);

const fromOwnPages = z.discriminatedUnion('type', [
  z.object({ type: z.literal('first-overview') }),
  z.object({ type: z.literal('set-home'), home: Place }),
  z.object({
    type: z.literal('add-file'),
    name: z.string().check(z.maxLength(200)),
    text: z.string().check(z.maxLength(10_000_000)),
  }),
]);

/** What was asked, if it is a question this asker may ask: a social page (or whoever took it over) may only ever ask
 * for the page index; everything else is for the extension's own pages. */
export function parseRequest(message: unknown, isOwnPage: boolean): AnyRequest | undefined {
  const asPage = fromPage.safeParse(message);
  if (asPage.success) return asPage.data;
  const asOwn = isOwnPage ? fromOwnPages.safeParse(message) : undefined;
  return asOwn?.success ? asOwn.data : undefined;
}
