import type { Moment, PlainDate } from '../domain/record/record';
import { dateOf, toMoment } from '../domain/time/plain-date';
import type { App } from './app';

/** The moment of writing, as it is recorded. */
export const now = (app: App): Moment => toMoment(app.platform.now());

/** Today means the device's zone. */
export const today = (app: App): PlainDate => dateOf(app.platform.now(), app.platform.zone());
