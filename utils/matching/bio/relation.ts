import { anyOf, type Cues, cuesIn, fold, holds, mention } from './cues';
import { isAlone, isBare, isPlayedThere, isSaidOfParty } from './own-cue';
import { markMentions, type Segment, sentencesOf } from './segments';
import { admires, kin } from './words/apart';
import { represents, worksFor } from './words/business';
import { organizes, performs, produces } from './words/own';
import { past } from './words/past';
import { denies, reports } from './words/reports';

/**
 * What a bio says of a party it mentions. `theirs`: they make it or play in it. `apart`: once, as an employee, sponsor, agent,
 * reader or guest. `unclear`: in words we do not know. `unsaid`: not at all, or only by a link.
 */
export type Relation = 'theirs' | 'apart' | 'unclear' | 'unsaid';

type Kind = 'past' | 'own' | 'other' | 'not';

const others = [admires, kin, worksFor, represents, reports];
const pastCues = anyOf(past);
const negations = anyOf(denies);
const kindsFor = (own: Cues, other: Cues): readonly (readonly [Kind, Cues])[] => [
  ['past', pastCues],
  ['own', own],
  ['other', other],
  ['not', negations],
];
const organizing = kindsFor(anyOf(organizes, produces), anyOf(...others));
const playing = kindsFor(anyOf(organizes, performs), anyOf(...others, produces));
const backing = anyOf(represents);
const reporting = anyOf(reports);
const onlyPlaying = kindsFor(anyOf(performs), anyOf(...others, produces, organizes));
const admiring = anyOf(admires, kin, represents, reports);

type Kinds = typeof organizing;

/** `2014–2021`, `2019-22`, `'14–'19`: a span of years that has ended. */
const yearSpan =
  /(?<!\d)(?:'?\d{2}|(?:19|20)\d{2})年?\s*(?:[-–—/~〜～]|to|bis|a)\s*(?:'?\d{2}|(?:19|20)\d{2})年?(?!\d|[./-]\d)/u;

/** What the words of one piece say: the past before all, what others do before what is one's own. */
function statedIn(text: string, cues: Kinds): Relation | undefined {
  const reaches = cues === playing ? isPlayedThere : isSaidOfParty;
  const found = cuesIn(cues, text).filter((each) => each.kind !== 'own' || reaches(each, text));
  const kinds = new Set(found.map(({ kind }) => kind));
  if (kinds.has('past') || kinds.has('other') || yearSpan.test(text)) return 'apart';
  if (!kinds.has('own')) return undefined;
  return kinds.has('not') ? 'apart' : 'theirs';
}

function isPast(text: string): boolean {
  return holds(pastCues, text) || yearSpan.test(text);
}

/** Whether a relation is followed by whom it is to: `fan of A`, not `photographer`. */
function hasObject(text: string, cues: Kinds): boolean {
  const last = cuesIn(cues, text).at(-1);
  return last !== undefined && /\p{L}/u.test(text.slice(last.to));
}

/** What stands before a bare mention: `Clients: A, B, the party`, `ex-A, the party`. */
function inherited(before: readonly Segment[], cues: Kinds): Relation {
  for (const [index, { text, isHead, isFresh }] of [...before].reverse().entries()) {
    const stated = statedIn(text, cues);
    if (stated === 'apart' && (isHead || isPast(text) || hasObject(text, cues))) return 'apart';
    // `I run the kitchen, not the stage, at X`.
    if (stated === 'theirs' && !isHead && hasObject(text, cues)) return 'unclear';
    if (stated === 'theirs') {
      const earlier = before.slice(0, before.length - 1 - index);
      return !isFresh && earlier.some((each) => isPast(each.text)) ? 'apart' : 'theirs';
    }
    if (isHead) return isBare(text) ? 'unsaid' : 'unclear';
    if (text.trim().split(/\s+/).length > 3) return 'unsaid';
  }
  return 'unsaid';
}

function relationInSentence(segments: readonly Segment[], cues: Kinds): Relation[] {
  return segments.flatMap((segment, index): Relation[] => {
    if (!segment.text.includes(mention)) return [];
    const head = segments[index - 1];
    const stated = statedIn(segment.text, cues);
    // `Episode 12: who runs it`.
    if (stated === 'theirs' && head?.isHead && holds(reporting, head.text)) return ['apart'];
    // `Past: the core team of it`.
    if (stated && head?.isHead && !segment.isFresh && isPast(head.text)) return ['apart'];
    // `former founder and curator of it`.
    if (stated === 'theirs' && segment.isJoined && head && !head.isFresh && isPast(head.text)) return ['apart'];
    if (stated) return [stated];
    // `Founder and doorkeeper of it`.
    if (segment.isJoined && head && statedIn(head.text, cues) === 'theirs' && !hasObject(head.text, cues))
      return ['theirs'];
    // A head and what it leads to are one saying.
    if (head?.isHead && !isBare(head.text)) return [statedIn(`${head.text} ${segment.text}`, cues) ?? 'unclear'];
    if (!isBare(segment.text)) return ['unclear'];
    return [segment.isFresh ? 'unsaid' : inherited(segments.slice(0, index), cues)];
  });
}

/** Many names in a row and no word which of them is one's own. */
function isList(segments: readonly Segment[]): boolean {
  const text = segments.map((segment) => segment.text).join(' ');
  return (text.match(/\uE000|@[\w.-]{3,}|(?<![\w@.])[\w-]+\.[a-z]{2,}(?:\/\S*)?/gu)?.length ?? 0) >= 3;
}

/** What the bio says of the party that is mentioned by any of these names, sites or handles. */
export function relationIn(bio: string | undefined, mentions: readonly string[], role: string): Relation {
  const marked = markMentions(fold(bio ?? ''), mentions);
  if (!marked.includes(mention)) return 'unsaid';
  const cues = role === 'performs' ? playing : organizing;
  const sentences = sentencesOf(marked);
  const found = sentences.flatMap((segments, index): Relation[] => {
    const relations = relationInSentence(segments, cues);
    const last = sentences[index - 1]?.map(({ text }) => text).join(' ') ?? '';
    const isBacked =
      relations.includes('unsaid') && !last.includes(mention) && holds(backing, last) && !/[@.]\w/.test(last);
    if (isBacked) return ['apart'];
    return relations.map((each) => (each === 'unsaid' && isList(segments) ? 'unclear' : each));
  });
  for (const relation of ['apart', 'theirs', 'unclear'] as const) if (found.includes(relation)) return relation;
  return 'unsaid';
}

/** Whether a bio says nothing, but for links. */
export function isSilent(bio: string | undefined): boolean {
  return isBare(withoutLinks(fold(bio ?? '')));
}

/** Whether nothing in a bio is said as a guest, agent or reporter says it. */
export function isAtLeastNoGuest(bio: string | undefined): boolean {
  return !holds(admiring, fold(bio ?? ''));
}

/** Whether a bio says that they organise or play, whatever it is, and nothing of guests, agents, employers or the past. */
export function makesAtAll(bio: string | undefined, role: string): boolean {
  const found = cuesIn(role === 'performs' ? playing : organizing, withoutLinks(fold(bio ?? '')));
  return found.some(({ kind }) => kind === 'own') && found.every(({ kind }) => kind === 'own');
}

function withoutLinks(folded: string): string {
  return folded.replace(/(?:[a-z]+:\/\/|www\.)\S+/g, ' ');
}

/**
 * Whether a bio that does not say what the party is to them leaves room for it being theirs: it gives the link
 * and what else they are, or it says that they make such things, and nowhere that they come as a guest.
 */
export function leavesRoom(bio: string | undefined, mentions: readonly string[], role: string): boolean {
  const marked = withoutLinks(markMentions(fold(bio ?? ''), mentions));
  if (holds(admiring, marked)) return false;
  // A line with the link and nothing else; behind a comma it may be where they work (`Usher, the party`).
  const alone = sentencesOf(marked).filter((segments) => segments.some(({ text }) => text.includes(mention)));
  if (alone.length > 0) return alone.some((segments) => segments.every(({ text }) => isBare(text)));
  // Who plays somewhere need not organise, and who organises something does not play.
  const cues = role === 'performs' ? onlyPlaying : organizing;
  return sentencesOf(marked).some((segments) =>
    segments.some((segment) => {
      const found = cuesIn(cues, segment.text);
      return (
        found.some((each) => each.kind === 'own' && (role === 'performs' || isAlone(each, segment.text))) &&
        found.every(({ kind }) => kind === 'own')
      );
    }),
  );
}
