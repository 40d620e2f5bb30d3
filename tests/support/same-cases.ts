/** Every random test draws from the seed of the run: see `vitest.config.ts`. */
import { configureGlobal } from 'fast-check';

configureGlobal({ seed: Number(import.meta.env.CASECLIP_SEED) });
