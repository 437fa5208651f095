import Begrip from './Begrip.astro';
import Download from './Download.astro';
import Figuur from './Figuur.astro';
import Instelling from './Instelling.astro';
import LetOp from './LetOp.astro';
import Richtlijn from './Richtlijn.astro';
import Toets from './Toets.astro';
import Video from './Video.astro';
import Voorbeeld from './Voorbeeld.astro';
import Vraag from './Vraag.astro';

/** What a trainer may write in a lesson, without an import. `authoring` knows the same names. */
export const components = {
  Begrip,
  Download,
  Figuur,
  Instelling,
  LetOp,
  Richtlijn,
  Toets,
  Video,
  Voorbeeld,
  Vraag,
};
