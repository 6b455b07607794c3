import { CANCELED } from '../test/e2e/pages.ts';
import { chromiumHere, HOW_TO_GET_ONE } from './browsers/install.ts';
import { killRounds } from './kill/rounds.ts';

/** `npm run test:kill [rounds]`: a hundred rounds of pinning and SIGKILL. The exit status is 1 if a pin was lost. */

const executablePath = chromiumHere();
if (executablePath === null) throw new Error(HOW_TO_GET_ONE);
const rounds = Number(process.argv[2] ?? 100);
const { pinned, lost, midway } = await killRounds(
  executablePath,
  CANCELED,
  rounds,
  (round, killed, afterMs) =>
    console.log(
      `Round ${round + 1}: killed after ${Math.round(afterMs)} ms; ${killed.pinned} pinned, ${killed.lost.length} lost`,
    ),
);
console.log(
  `${rounds} kills, ${midway} of them between the press and the answer; ${pinned} pins had said Pinned.`,
);
console.log(lost.length === 0 ? 'All of them are there.' : `Lost:\n${lost.join('\n')}`);
// A run that pinned nothing has shown nothing.
process.exit(lost.length === 0 && pinned > 0 ? 0 : 1);
