import type { Id } from '../../domain/record/record';
import { emptyForm, type ResourceForm } from '../../domain/resource/resource-form';
import type { App, DraftKey } from '../app';

/** An empty form for a resource typed by hand, its ids reserved. */
export const newResourceForm = (app: App): ResourceForm => emptyForm(app.platform.uuid);

/** The draft of a resource being changed, or of a new one ("" as id). */
export const resourceDraftKey = (salId: Id | ''): DraftKey => ({ kind: 'resource', subject: salId, slot: '' });
