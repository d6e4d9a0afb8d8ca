import { buildGazetteer } from '@/utils/places/build/gazetteer-build';
import { decodeGazetteer, type Gazetteer } from '@/utils/places/gazetteer';

let made: Gazetteer | undefined;

/** The real list of towns, built as the release builds it, once per test file. */
export function packagedGazetteer(): Gazetteer {
  made ??= decodeGazetteer(buildGazetteer());
  return made;
}
