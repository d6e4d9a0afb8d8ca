/* A picture is taken when a state is drawn whole, and not after a time that a busy machine may need twice. */

const presses: Promise<void>[] = [];
/** Frames without a change after which nothing more is coming: answers are fixed, so only drawing takes time. */
const quietFrames = 3;
const framesAtMost = 40;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Presses what `find` finds, once it is there: pages ask before they draw. */
export function pressWhenThere(find: () => Iterable<HTMLElement>): void {
  const press = async () => {
    for (let frames = 0; frames < framesAtMost; frames++) {
      await frame();
      const found = [...find()];
      for (const each of found) each.click();
      if (found.length > 0) return;
    }
  };
  presses.push(press());
}

/** Resolves when everything was pressed and drawn, what `needed` names included. */
export async function settled(needed: string): Promise<void> {
  let changed = true;
  new MutationObserver(() => {
    changed = true;
  }).observe(document, { subtree: true, childList: true, attributes: true });
  await Promise.all(presses);
  for (let quiet = 0, frames = 0; quiet < quietFrames && frames < 10 * framesAtMost; frames++) {
    await frame();
    quiet = changed || (needed && !document.querySelector(needed)) ? 0 : quiet + 1;
    changed = false;
  }
}
